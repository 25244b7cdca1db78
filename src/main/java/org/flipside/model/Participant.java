package org.flipside.model;

/**
 * Somebody on the roster.
 *
 * @param name as the person is called
 * @param role what the person does; may be empty
 * @param group the group in which the person's answers count
 */
public record Participant(Id<Participant> id, String name, String role, Id<Group> group)
        implements Entity {
    @Override
    public EntityKind entityKind() {
        return EntityKind.PARTICIPANT;
    }
}
