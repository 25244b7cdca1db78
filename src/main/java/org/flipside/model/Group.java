package org.flipside.model;

/**
 * A group of people whose answers are counted together.
 *
 * @param name such as "Front line"
 * @param size how many people, 0 to 10,000
 * @param order place among the groups
 */
public record Group(Id<Group> id, String name, int size, double order) implements Entity, Ordered {
    public Group {
        if (size < 0 || size > 10_000) {
            throw new IllegalArgumentException("A group has 0 to 10,000 people: " + size);
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.GROUP;
    }
}
