package org.flipside.app;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.flipside.session.RehearsalLog;
import org.flipside.session.SessionEditor;
import org.flipside.ui.console.Rehearsal;
import org.flipside.ui.console.SessionConsole;
import org.flipside.ui.support.Fx;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

/** A session in its console, and in front of it, while somebody rehearses, a console of a copy. */
final class RehearsableSession implements ShownSession {
    private final SessionEditor editor;
    private final Clock clock;
    private final String author;
    private final BiFunction<SessionEditor, Rehearsal, SessionConsole> maker;
    private final SessionConsole console;
    private final StackPane root = new StackPane();
    private Optional<SessionConsole> rehearsed = Optional.empty();

    /**
     * @param maker makes a console of an editor
     */
    RehearsableSession(
            SessionEditor editor,
            Clock clock,
            String author,
            BiFunction<SessionEditor, Rehearsal, SessionConsole> maker) {
        this.editor = editor;
        this.clock = clock;
        this.author = author;
        this.maker = maker;
        console = maker.apply(editor, rehearsal(/* on= */ false));
        root.getChildren().setAll(console.root());
    }

    private Rehearsal rehearsal(boolean on) {
        return new Rehearsal() {
            @Override
            public boolean isOn() {
                return on;
            }

            @Override
            public void toggle() {
                if (on) {
                    end();
                } else {
                    begin();
                }
            }
        };
    }

    private void begin() {
        console.commitPending();
        console.stage().close();
        SessionConsole copy =
                maker.apply(
                        RehearsalLog.edit(editor.session(), clock, author, Fx.executor()),
                        rehearsal(/* on= */ true));
        rehearsed = Optional.of(copy);
        root.getChildren().setAll(copy.root());
        copy.focus();
    }

    private void end() {
        rehearsed.ifPresent(SessionConsole::close);
        rehearsed = Optional.empty();
        root.getChildren().setAll(console.root());
        console.focus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public SessionEditor editor() {
        return editor;
    }

    @Override
    public void focus() {
        rehearsed.orElse(console).focus();
    }

    @Override
    public void commitPending() {
        console.commitPending();
    }

    @Override
    public void close() {
        rehearsed.ifPresent(SessionConsole::close);
        console.close();
    }
}
