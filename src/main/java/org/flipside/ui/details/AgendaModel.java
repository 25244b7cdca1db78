package org.flipside.ui.details;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Workshop.PreparedPhase;
import org.flipside.session.SessionDraft.DraftPhase;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The agenda of a session as a form holds it. When a phase begins follows from the start of the
 * session and from what comes before. On one thread.
 */
final class AgendaModel {
    static final int MOST_MINUTES = 480;
    private static final int USUAL_MINUTES = 10;

    private final ReadOnlyObjectWrapper<List<DraftPhase>> phases;
    private final ObjectProperty<LocalTime> start;

    /**
     * @param phases in order
     * @param start when the first of them begins
     */
    AgendaModel(List<DraftPhase> phases, ObjectProperty<LocalTime> start) {
        this.phases = new ReadOnlyObjectWrapper<>(List.copyOf(phases));
        this.start = start;
    }

    /** The phases in order, to watch. */
    ReadOnlyObjectProperty<List<DraftPhase>> phasesProperty() {
        return phases.getReadOnlyProperty();
    }

    /** When the first phase begins, to watch. */
    ObjectProperty<LocalTime> startProperty() {
        return start;
    }

    /** When the phase at that place begins; after the last one, when all of it ends. */
    LocalTime beginning(int index) {
        return start.get().plusMinutes(minutes(phases.get().subList(0, index)));
    }

    /** How long all of it is planned to take. */
    int minutes() {
        return minutes(phases.get());
    }

    private static int minutes(List<DraftPhase> some) {
        return some.stream().mapToInt(DraftPhase::minutes).sum();
    }

    /** Calls a phase otherwise. */
    void rename(Id<Phase> phase, String name) {
        change(phase, p -> p.with(name, p.instruction(), p.minutes()));
    }

    /** Writes what the facilitator does and says. */
    void instruct(Id<Phase> phase, String instruction) {
        change(phase, p -> p.with(p.name(), instruction, p.minutes()));
    }

    /** Sets how long it takes; what no phase can take is brought to what one can. */
    void setMinutes(Id<Phase> phase, int minutes) {
        change(phase, p -> p.with(p.name(), p.instruction(), Math.clamp(minutes, 0, MOST_MINUTES)));
    }

    /** Takes these phases instead of what there is. */
    void use(List<PreparedPhase> prepared) {
        phases.set(
                prepared.stream()
                        .map(
                                p ->
                                        new DraftPhase(
                                                Id.random(),
                                                p.name(),
                                                p.instruction(),
                                                p.minutes(),
                                                p.activity(),
                                                p.steps()))
                        .toList());
    }

    /** Adds a phase at the end. */
    Id<Phase> add(String name) {
        DraftPhase added = new DraftPhase(Id.random(), name, "", USUAL_MINUTES);
        List<DraftPhase> all = new ArrayList<>(phases.get());
        all.add(added);
        phases.set(List.copyOf(all));
        return added.id();
    }

    /** Removes a phase. */
    void remove(Id<Phase> phase) {
        phases.set(phases.get().stream().filter(p -> !p.id().equals(phase)).toList());
    }

    /**
     * Moves a phase.
     *
     * @param by how many places later; earlier if negative; it stays within the agenda
     */
    void move(Id<Phase> phase, int by) {
        List<DraftPhase> all = new ArrayList<>(phases.get());
        int index = place(phase);
        if (index >= 0) {
            DraftPhase moved = all.remove(index);
            all.add(Math.clamp(index + (long) by, 0, all.size()), moved);
            phases.set(List.copyOf(all));
        }
    }

    /** The place of a phase, from 0; −1 if it is not there. */
    int place(Id<Phase> phase) {
        return phases.get().stream().map(DraftPhase::id).toList().indexOf(phase);
    }

    private void change(Id<Phase> phase, UnaryOperator<DraftPhase> edit) {
        phases.set(
                phases.get().stream().map(p -> p.id().equals(phase) ? edit.apply(p) : p).toList());
    }
}
