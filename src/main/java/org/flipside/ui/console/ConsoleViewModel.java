package org.flipside.ui.console;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Side;
import org.flipside.session.SaveState;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What the console says of its session besides the cards themselves. On the JavaFX thread. */
public final class ConsoleViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy");

    private final SessionEditor editor;
    private final CardSelection selection;
    private final ZoneId zone;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cardCount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper troubled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private long turned;

    /** A view-model that follows {@code editor}. */
    public ConsoleViewModel(SessionEditor editor, CardSelection selection, ZoneId zone) {
        this.editor = editor;
        this.selection = selection;
        this.zone = zone;
        troubled.bind(problem.isNotEmpty());
        subscriptions.add(editor.observe(_ -> update()));
        subscriptions.add(editor.observeSaving(this::showSaving));
        subscriptions.add(selection.stateProperty().subscribe(_ -> count()));
        update();
    }

    private void update() {
        Session session = editor.session();
        SessionDetails details = session.details();
        title.set(details.title());
        String whose =
                details.unit().isBlank()
                        ? details.client()
                        : details.client() + " · " + details.unit();
        subtitle.set(whose + " · " + DATE.format(details.date()));
        turned =
                session.cards().list().stream()
                        .map(Card::side)
                        .filter(Side.FLIPSIDE::equals)
                        .count();
        cardCount.set(Texts.of("console.cards-turned", session.cards().size(), turned));
        empty.set(session.cards().isEmpty());
        count();
        undo.set(editor.undoLabel().map(l -> Texts.of("console.undo", l)).orElse(""));
        redo.set(editor.redoLabel().map(l -> Texts.of("console.redo", l)).orElse(""));
    }

    /** What is selected changes far more often than what is turned. */
    private void count() {
        counts.set(
                Texts.of(
                        "console.counts",
                        editor.session().cards().size(),
                        turned,
                        selection.get().cards().size()));
    }

    private void showSaving(SaveState state) {
        failed.set(state instanceof SaveState.Failed);
        switch (state) {
            case SaveState.Saved(Instant at) -> {
                saved.set(Texts.of("console.saved", time(at)));
                problem.set("");
            }
            case SaveState.Saving _ -> saved.set(Texts.of("console.saving"));
            case SaveState.Failed(int waiting, Instant lastSaved, Throwable cause) -> {
                saved.set(Texts.of("console.not-saved", waiting));
                problem.set(
                        Texts.of(
                                "console.save-problem",
                                time(lastSaved),
                                waiting,
                                String.valueOf(cause.getLocalizedMessage())));
            }
        }
    }

    private String time(Instant at) {
        return TIME.withZone(zone).format(at);
    }

    /** Takes the last step back. */
    public void undo() {
        tell(editor.undo());
    }

    /** Does again what was taken back. */
    public void redo() {
        tell(editor.redo());
    }

    private void tell(SessionEditor.Outcome outcome) {
        switch (outcome) {
            case SessionEditor.Outcome.Done _, SessionEditor.Outcome.Nothing _ -> {}
            case SessionEditor.Outcome.Reading(String _, var later) ->
                    Fx.whenDone(later, this::tell, _ -> {});
            case SessionEditor.Outcome.Refused(String label, var conflicts) ->
                    problem.set(Texts.of("console.undo-refused", label, conflicts.size()));
            case SessionEditor.Outcome.Unreadable(String label, Throwable _) ->
                    problem.set(Texts.of("console.undo-unreadable", label));
        }
    }

    /** Tries again to save what could not be saved. */
    public void retrySaving() {
        editor.retrySaving();
    }

    /** Ends following the session. */
    public void close() {
        subscriptions.end();
    }

    /** The session's title. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Client, unit and date. */
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** How many cards there are and how many are turned. */
    public ReadOnlyStringProperty cardCountProperty() {
        return cardCount.getReadOnlyProperty();
    }

    /** The same and how many are selected. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** When the session was saved, or that it is not. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What went wrong; empty while nothing did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something went wrong. */
    public ReadOnlyBooleanProperty troubledProperty() {
        return troubled.getReadOnlyProperty();
    }

    /** Whether changes could not be saved. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** What undo would take back; empty if there is nothing. */
    public ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /** What redo would do; empty if there is nothing. */
    public ReadOnlyStringProperty redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /** Whether there is no card yet. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return empty.get();
    }

    public String getTitle() {
        return title.get();
    }

    public String getSubtitle() {
        return subtitle.get();
    }

    public String getCardCount() {
        return cardCount.get();
    }

    public String getCounts() {
        return counts.get();
    }

    public String getSaved() {
        return saved.get();
    }

    public String getProblem() {
        return problem.get();
    }

    public boolean isTroubled() {
        return troubled.get();
    }

    public boolean isFailed() {
        return failed.get();
    }

    public String getUndo() {
        return undo.get();
    }

    public String getRedo() {
        return redo.get();
    }
}
