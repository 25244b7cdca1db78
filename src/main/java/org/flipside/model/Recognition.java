package org.flipside.model;

/**
 * How many people of one group gave one answer to "does this happen here?" on one card in one
 * round.
 *
 * @param card the card that was asked about
 * @param group whose answers
 * @param round from 1
 * @param answer the answer
 * @param count how many gave it, 0 or more
 */
public record Recognition(
        Id<Recognition> id, Id<Card> card, Id<Group> group, int round, Answer answer, int count)
        implements Entity {
    public Recognition {
        if (round < 1 || count < 0) {
            throw new IllegalArgumentException("round " + round + ", count " + count);
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.RECOGNITION;
    }
}
