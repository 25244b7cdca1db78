package org.flipside.model;

import java.time.Instant;

/**
 * A vote with dots on where a change would matter most.
 *
 * @param budget how many dots a person has, 1 to 20
 * @param mostPerCard how many of them a person may put on one card, 1 to the budget
 * @param voting how they are entered
 * @param disclosure whether the dots may be seen; a vote is over when they are
 * @param ballots how many people’s dots were counted
 * @param openedAt when it began
 */
public record DotVote(
        Id<DotVote> id,
        int budget,
        int mostPerCard,
        Voting voting,
        Disclosure disclosure,
        int ballots,
        Instant openedAt)
        implements Entity {
    /** As many dots as a person can have. */
    public static final int MOST_DOTS = 20;

    public DotVote {
        budget = Math.clamp(budget, 1, MOST_DOTS);
        mostPerCard = Math.clamp(mostPerCard, 1, budget);
        if (ballots < 0) {
            throw new IllegalArgumentException("Ballots are counted from 0: " + ballots);
        }
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.DOT_VOTE;
    }

    /** The same vote, hidden or revealed. */
    public DotVote with(Disclosure other) {
        return new DotVote(id, budget, mostPerCard, voting, other, ballots, openedAt);
    }

    /** The same vote with more ballots counted. */
    public DotVote withBallots(int other) {
        return new DotVote(id, budget, mostPerCard, voting, disclosure, other, openedAt);
    }
}
