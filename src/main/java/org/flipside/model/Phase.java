package org.flipside.model;

/**
 * One step of the agenda.
 *
 * @param name what it is called, such as "Silent check-in"
 * @param instruction what the facilitator does and says
 * @param minutes planned length, 0 to 480
 * @param order place in the agenda
 */
public record Phase(Id<Phase> id, String name, String instruction, int minutes, double order)
        implements Entity, Ordered {
    public Phase {
        if (minutes < 0 || minutes > 480) {
            throw new IllegalArgumentException("A phase lasts 0 to 480 minutes: " + minutes);
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.PHASE;
    }
}
