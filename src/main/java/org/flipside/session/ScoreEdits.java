package org.flipside.session;

import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Session;

import java.util.function.UnaryOperator;

/** Edits of how a card is rated. Scores that say nothing are not kept. */
public final class ScoreEdits {
    private ScoreEdits() {}

    /**
     * Rates a card.
     *
     * @param rank 1 to 10, where 10 is worst; 0 takes the rank back and leaves the reason
     */
    public static UnaryOperator<Session> rate(Id<Card> card, RatedAt when, Rank which, int rank) {
        return edit(card, when, which, score -> new Score(rank, score.why()));
    }

    /** Writes on what a rank rests. */
    public static UnaryOperator<Session> why(
            Id<Card> card, RatedAt when, Rank which, String typed) {
        return edit(card, when, which, score -> new Score(score.rank(), typed.strip()));
    }

    /**
     * Whether a card may be rated again: an action that serves it was seen to work, or it was rated
     * again already.
     */
    public static boolean mayRateAfter(Session session, Id<Card> card) {
        return !session.scoresOf(card).after().isEmpty()
                || session.actions().list().stream()
                        .anyMatch(
                                action ->
                                        action.status() == ActionStatus.VERIFIED
                                                && action.cards().contains(card));
    }

    private static UnaryOperator<Session> edit(
            Id<Card> card, RatedAt when, Rank which, UnaryOperator<Score> edit) {
        return session -> {
            if (!session.cards().has(card)
                    || (when == RatedAt.AFTER && !mayRateAfter(session, card))) {
                return session;
            }
            Scores scores = session.scoresOf(card);
            Rating rating = when.of(scores);
            Scores edited = when.in(scores, which.in(rating, edit.apply(which.of(rating))));
            return edited.equals(Scores.none(card))
                    ? session.without(edited)
                    : session.with(edited);
        };
    }
}
