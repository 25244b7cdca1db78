package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

class ScoreEditsTest {
    private final Session session = SmallSessions.with("We decide together.");
    private final Id<Card> card = session.running().getFirst().id();

    @Test
    void eachRankIsSetWithItsReason() {
        Session rated =
                ScoreEdits.why(card, RatedAt.BEFORE, Rank.DETECTION, " Only outsiders see it ")
                        .apply(
                                ScoreEdits.rate(card, RatedAt.BEFORE, Rank.DETECTION, 9)
                                        .apply(session));
        assertThat(rated.scoresOf(card).before())
                .isEqualTo(
                        new Rating(Score.NONE, Score.NONE, new Score(9, "Only outsiders see it")));
    }

    @Test
    void scoresThatSayNothingAreNotKept() {
        Session rated = ScoreEdits.rate(card, RatedAt.BEFORE, Rank.SEVERITY, 4).apply(session);
        assertThat(ScoreEdits.rate(card, RatedAt.BEFORE, Rank.SEVERITY, 0).apply(rated))
                .isEqualTo(session);
    }

    @Test
    void aCardIsRatedAgainOnlyOnceAnActionWasSeenToWork() {
        assertThat(ScoreEdits.rate(card, RatedAt.AFTER, Rank.SEVERITY, 2).apply(session))
                .isEqualTo(session);
        Session verified = verified(session);
        Session again = ScoreEdits.rate(card, RatedAt.AFTER, Rank.SEVERITY, 2).apply(verified);
        assertThat(again.scoresOf(card).after().severity().rank()).isEqualTo(2);
    }

    @Test
    void whatWasRatedAgainCanBeChangedWhateverBecameOfTheAction() {
        Session verified = verified(session);
        Session again = ScoreEdits.rate(card, RatedAt.AFTER, Rank.SEVERITY, 2).apply(verified);
        Session without = again.without(again.actions().list().getFirst());
        assertThat(ScoreEdits.mayRateAfter(without, card)).isTrue();
    }

    private Session verified(Session from) {
        Id<Action> id = Id.random();
        Session now = ActionEdits.propose(id, card, "Publish the queue").apply(from);
        for (ActionStatus status :
                new ActionStatus[] {
                    ActionStatus.ACCEPTED, ActionStatus.DONE, ActionStatus.VERIFIED
                }) {
            now = ActionEdits.step(id, status, "").apply(now);
        }
        return now;
    }
}
