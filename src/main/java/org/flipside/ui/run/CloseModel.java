package org.flipside.ui.run;

import org.flipside.catalogue.Catalogue;
import org.flipside.insight.ClosingHint;
import org.flipside.insight.ClosingHints;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.Progress;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.ParkingEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Closing a session: what waits in the parking lot forbids it, hints only ask. On the JavaFX
 * thread.
 */
final class CloseModel {
    private static final int[] DAYS = {30, 60, 90};

    private final SessionEditor editor;
    private final Catalogue catalogue;
    private final Clock clock;

    CloseModel(SessionEditor editor, Catalogue catalogue, Clock clock) {
        this.editor = editor;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private Session session() {
        return editor.session();
    }

    /** What waits for an answer, an owner or a reason. */
    List<ParkedItem> waiting() {
        return ParkingEdits.waiting(session());
    }

    /** What may be mended before people leave; what waits in the parking lot is told apart. */
    List<ClosingHint> hints() {
        return ClosingHints.open(session(), catalogue).stream()
                .filter(hint -> hint.kind() != ClosingHint.Kind.STILL_PARKED)
                .toList();
    }

    /** A hint in words. */
    String words(ClosingHint hint) {
        return HintWords.of(hint, session(), catalogue);
    }

    /** The facilitator wants no more of a hint; the same one does not come again. */
    void dismiss(ClosingHint hint) {
        editor.note(
                Texts.of("close.label.dismiss"),
                s ->
                        s.progress()
                                .map(
                                        p -> {
                                            List<String> all = new ArrayList<>(p.dismissed());
                                            all.add(hint.key());
                                            return s.with(p.withDismissed(all));
                                        })
                                .orElse(s));
    }

    /** Notes what stops today because of a card: an action of its own, agreed at once. */
    void stop(Id<Card> card, String what) {
        if (what.isBlank()) {
            return;
        }
        editor.perform(
                Texts.of("close.label.stop", session().positionOf(card)),
                s ->
                        s.with(
                                new Action(
                                        Id.random(),
                                        what.strip(),
                                        "",
                                        CalendarDay.of(LocalDate.now(clock)),
                                        ActionKind.FREEZE,
                                        ActionStatus.ACCEPTED,
                                        List.of(card),
                                        "")));
    }

    /** The days after which what was agreed is looked at again. */
    List<LocalDate> dates() {
        LocalDate day = session().details().date();
        return IntStream.of(DAYS).mapToObj(day::plusDays).toList();
    }

    /** How many decisions and actions were agreed. */
    int agreed() {
        long said = session().actions().list().stream().filter(StagedFindings::isAgreed).count();
        return session().decisions().size() + (int) said;
    }

    /** How many actions nobody has said yes or no to. */
    int proposed() {
        return (int)
                session().actions().list().stream()
                        .filter(action -> action.status() == ActionStatus.PROPOSED)
                        .count();
    }

    /** Shows the room what was agreed. */
    void readBack() {
        editor.note(
                Texts.of("run.label.scene", Scene.CLOSING), s -> RunEdits.show(s, Scene.CLOSING));
    }

    /** Whether the session runs. */
    boolean isRunning() {
        return session().progress().isPresent();
    }

    /** What the facilitator says last. */
    String lastWords() {
        return session().details().closing();
    }

    /**
     * Closes the session.
     *
     * @return whether it is closed; it is not while something waits
     */
    boolean close() {
        if (!waiting().isEmpty()) {
            return false;
        }
        editor.perform(Texts.of("close.label.close"), s -> RunEdits.close(s, clock.instant()));
        return true;
    }

    /** The hints that were dismissed. */
    int dismissed() {
        return session().progress().map(Progress::dismissed).orElse(List.of()).size();
    }
}
