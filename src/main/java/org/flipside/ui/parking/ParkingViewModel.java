package org.flipside.ui.parking;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Session;
import org.flipside.model.Subject;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.ParkingEdits;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What waits in the parking lot and what is settled; every act is one step that can be undone. */
final class ParkingViewModel {
    private final SessionEditor editor;
    private final Clock clock;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ParkedItem>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ParkedItem>> settled =
            new ReadOnlyObjectWrapper<>(List.of());

    ParkingViewModel(SessionEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
        read(editor.session());
    }

    /**
     * Follows the session from now on.
     *
     * @return ends it
     */
    Runnable follow() {
        read(editor.session());
        return editor.observe(change -> read(change.after()));
    }

    private void read(Session session) {
        List<ParkedItem> open = ParkingEdits.waiting(session);
        Set<ParkedItem> known = new HashSet<>(open);
        waiting.set(open);
        settled.set(
                session.parked().list().stream()
                        .filter(item -> !known.contains(item))
                        .sorted(
                                Comparator.comparing(ParkedItem::parkedAt)
                                        .thenComparing(ParkedItem::id))
                        .toList());
    }

    /** What still waits, in the order in which it was set aside. */
    ReadOnlyObjectProperty<List<ParkedItem>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What became of the rest, in the order in which it was set aside. */
    ReadOnlyObjectProperty<List<ParkedItem>> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** What is typed to be set aside. */
    StringProperty lineProperty() {
        return line;
    }

    /** Sets aside what is typed. */
    void park() {
        String text = line.get().strip();
        if (!text.isEmpty()) {
            line.set("");
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            perform("parking.label.park", s -> ParkingEdits.park(s, Subject.session(), text, now));
        }
    }

    /** The place of the card that an item is about, from 1; 0 where it is about none. */
    int place(ParkedItem item) {
        return item.about() instanceof Subject.OfCard of
                ? editor.session().positionOf(of.card())
                : 0;
    }

    /** The group comes back to an item. */
    void takeUp(Id<ParkedItem> id) {
        settle(id, ParkedOutcome.TAKEN_UP, "");
    }

    /** Lets a settled item wait again. */
    void waitAgain(Id<ParkedItem> id) {
        settle(id, ParkedOutcome.OPEN, "");
    }

    /** Makes an action of an item. */
    void makeAction(Id<ParkedItem> id) {
        perform("parking.label.action", s -> ParkingEdits.toAction(s, id));
    }

    /** Makes a decision of an item, as of today. */
    void makeDecision(Id<ParkedItem> id) {
        LocalDate today = LocalDate.now(clock);
        perform("parking.label.decision", s -> ParkingEdits.toDecision(s, id, today));
    }

    /**
     * Answers an item, gives it an owner or drops it.
     *
     * @param words the answer, the owner or the reason; nothing happens without it
     */
    void settleWith(Id<ParkedItem> id, ParkedOutcome outcome, String words) {
        if (!words.isBlank()) {
            settle(id, outcome, words);
        }
    }

    private void settle(Id<ParkedItem> id, ParkedOutcome outcome, String words) {
        perform(
                "parking.label." + Texts.part(outcome),
                s -> ParkingEdits.settle(s, id, outcome, words));
    }

    private void perform(String label, UnaryOperator<Session> edit) {
        editor.perform(Texts.of(label), edit);
    }
}
