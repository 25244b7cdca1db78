package org.flipside.model;

import java.time.Instant;

/**
 * One time that people were asked about a card. The answers are the {@link Recognition}s of the
 * same card and number; answers without a round were given before rounds were kept, to {@link
 * Question#RECOGNITION}, and are revealed.
 *
 * @param card the card that is asked about
 * @param number from 1, over both questions
 * @param question what is asked
 * @param disclosure whether the answers may be seen
 * @param openedAt when it began
 */
public record Round(
        Id<Round> id,
        Id<Card> card,
        int number,
        Question question,
        Disclosure disclosure,
        Instant openedAt)
        implements Entity {
    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("Rounds are counted from 1: " + number);
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.ROUND;
    }

    /** The same round, hidden or revealed. */
    public Round with(Disclosure other) {
        return new Round(id, card, number, question, other, openedAt);
    }
}
