package org.flipside.model;

import java.util.List;

/**
 * One step of the agenda.
 *
 * @param name what it is called, such as "Silent check-in"
 * @param instruction what the facilitator does and says
 * @param minutes planned length, 0 to 480
 * @param order place in the agenda
 * @param activity what it is for
 * @param steps what is done with each card in turn; empty where the phase is not about single cards
 */
public record Phase(
        Id<Phase> id,
        String name,
        String instruction,
        int minutes,
        double order,
        Activity activity,
        List<Step> steps)
        implements Entity, Ordered {
    public Phase {
        steps = List.copyOf(steps);
        if (minutes < 0 || minutes > 480) {
            throw new IllegalArgumentException("A phase lasts 0 to 480 minutes: " + minutes);
        }
    }

    /** A phase that needs no tool. */
    public Phase(Id<Phase> id, String name, String instruction, int minutes, double order) {
        this(id, name, instruction, minutes, order, Activity.TALK, List.of());
    }

    /** The same phase with another planned length, in minutes. */
    public Phase withMinutes(int other) {
        return new Phase(id, name, instruction, other, order, activity, steps);
    }

    /** The same phase elsewhere in the agenda. */
    public Phase withOrder(double other) {
        return new Phase(id, name, instruction, minutes, other, activity, steps);
    }

    /** How long a card takes in this phase, in seconds; 0 where single cards have no time. */
    public int secondsPerCard() {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.PHASE;
    }
}
