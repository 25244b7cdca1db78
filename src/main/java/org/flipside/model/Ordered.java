package org.flipside.model;

import java.util.Comparator;

/** Something that has its place in a sequence. */
public interface Ordered {
    /** First to last; the identity decides between equals, so that every machine agrees. */
    Comparator<Entity> BY_ORDER =
            Comparator.<Entity>comparingDouble(e -> e instanceof Ordered o ? o.order() : 0)
                    .thenComparing(Entity::id);

    /**
     * Its place: finite, and only the sequence counts, so that moving one thing changes only that
     * thing.
     */
    double order();
}
