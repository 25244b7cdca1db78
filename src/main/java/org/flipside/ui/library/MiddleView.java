package org.flipside.ui.library;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.flipside.ui.support.Texts;

import java.util.List;

/** What stands in the middle of the window: the list of sessions, or what takes its place. */
final class MiddleView {
    /** Only a library that takes longer is worth a word. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final StackPane frame;
    private final LibraryViewModel library;
    private final SessionsView sessions;
    private final DeletedView deleted;
    private final EmptyView empty;
    private final ClosedView closed;
    private final Label opening = new Label(Texts.of("library.opening"));
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    MiddleView(
            StackPane frame,
            LibraryViewModel library,
            SessionsView sessions,
            DeletedView deleted,
            EmptyView empty,
            ClosedView closed) {
        this.frame = frame;
        this.library = library;
        this.sessions = sessions;
        this.deleted = deleted;
        this.empty = empty;
        this.closed = closed;
        opening.getStyleClass().addAll("body", "quiet");
        patience.setOnFinished(_ -> opening.setVisible(true));
    }

    /** Whether it shows what was deleted. */
    boolean showsDeleted() {
        return library.overviewProperty().get().looking().deleted();
    }

    /** What gets the keyboard when the middle does. */
    Node focus() {
        return switch (library.stateProperty().get()) {
            case LibraryState.Opening() -> frame;
            case LibraryState.Closed(_) -> closed.focus();
            case LibraryState.Empty() -> showsDeleted() ? deleted.focus() : empty.focus();
            case LibraryState.Open() -> showsDeleted() ? deleted.focus() : sessions.focus();
        };
    }

    /**
     * Shows what belongs there now.
     *
     * @return whether that is something else than before
     */
    boolean show() {
        Node wanted =
                switch (library.stateProperty().get()) {
                    case LibraryState.Opening() -> opening;
                    case LibraryState.Closed(_) -> closed.root();
                    case LibraryState.Empty() -> showsDeleted() ? deleted.root() : empty.root();
                    case LibraryState.Open() -> showsDeleted() ? deleted.root() : sessions.root();
                };
        if (frame.getChildren().equals(List.of(wanted))) {
            return false;
        }
        frame.getChildren().setAll(wanted);
        opening.setVisible(false);
        if (wanted.equals(opening)) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        return true;
    }

    void close() {
        patience.stop();
    }
}
