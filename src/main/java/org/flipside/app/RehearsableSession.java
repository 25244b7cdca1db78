package org.flipside.app;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.BegunTexts;
import org.flipside.session.RehearsalLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.JournalEntry;
import org.flipside.ui.console.Rehearsal;
import org.flipside.ui.console.SessionConsole;
import org.flipside.ui.console.SessionPast;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A session in its console, and in front of it, while somebody rehearses, a console of a copy. */
final class RehearsableSession implements ShownSession {
    private final SessionEditor editor;
    private final Clock clock;
    private final String author;
    private final SessionPast past;
    private final ConsoleMaker maker;
    private final SessionConsole console;
    private final StackPane root = new StackPane();
    private Optional<SessionConsole> rehearsed = Optional.empty();

    /** Makes the console of an editor. */
    @FunctionalInterface
    interface ConsoleMaker {
        /** The console of a session with that past, and with what was begun in it. */
        SessionConsole make(
                SessionEditor editor, SessionPast past, BegunTexts begun, Rehearsal rehearsal);
    }

    /**
     * A session that is not rehearsed yet.
     *
     * @param past what happened to it so far
     * @param begun what was begun in it and not entered; of a rehearsal nothing is kept
     */
    RehearsableSession(
            SessionEditor editor,
            Clock clock,
            String author,
            SessionPast past,
            BegunTexts begun,
            ConsoleMaker maker) {
        this.editor = editor;
        this.clock = clock;
        this.author = author;
        this.past = past;
        this.maker = maker;
        console = maker.make(editor, past, begun, rehearsal(/* on= */ false));
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
        RehearsalLog log =
                new RehearsalLog(
                        editor.session(), Texts.of("rehearsal.begun"), author, clock.instant());
        SessionConsole copy =
                maker.make(
                        log.edit(clock, author, Fx.executor()),
                        rehearsedPast(log),
                        BegunTexts.none(),
                        rehearsal(/* on= */ true));
        rehearsed = Optional.of(copy);
        root.getChildren().setAll(copy.root());
        copy.focus();
    }

    /** The history of a card stays that of the session. */
    private SessionPast rehearsedPast(RehearsalLog log) {
        return new SessionPast() {
            @Override
            public CompletableFuture<List<JournalEntry>> journal() {
                return CompletableFuture.completedFuture(log.entries());
            }

            @Override
            public CompletableFuture<List<JournalEntry>> history(Id<Card> card) {
                return past.history(card);
            }
        };
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
    public void take(List<Path> returned) {
        rehearsed.orElse(console).take(returned);
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
