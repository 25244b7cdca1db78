package org.flipside.session.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

class RoundEditsTest {
    private final Group leaders = new Group(Id.random(), "Leaders", 4, 1);
    private final Session session = Sessions.withCards("one", "two").with(leaders);
    private final Card card = session.running().getFirst();
    private final Session opened =
            RoundEdits.opened(session, card.id(), Question.RECOGNITION, Sessions.NOON);

    private static Round latest(Session session, Card card) {
        return RoundEdits.latest(session, card.id(), Question.RECOGNITION).orElseThrow();
    }

    private Session count(Session in, Answer answer, int count) {
        return RoundEdits.setCount(in, latest(in, card), leaders.id(), answer, count);
    }

    @Test
    void aRoundIsHiddenUntilItIsRevealed() {
        Round round = latest(opened, card);

        assertThat(round.disclosure()).isEqualTo(Disclosure.HIDDEN);
        assertThat(latest(RoundEdits.disclose(opened, round.id(), Disclosure.REVEALED), card))
                .isEqualTo(round.with(Disclosure.REVEALED));
    }

    @Test
    void aHiddenRoundGoesOnAndARevealedOneIsFollowedByAnother() {
        Session revealed =
                RoundEdits.disclose(opened, latest(opened, card).id(), Disclosure.REVEALED);

        assertThat(RoundEdits.opened(opened, card.id(), Question.RECOGNITION, Sessions.NOON))
                .isSameAs(opened);
        Session again = RoundEdits.opened(revealed, card.id(), Question.RECOGNITION, Sessions.NOON);
        assertThat(latest(again, card).number()).isEqualTo(2);
        assertThat(again.rounds().size()).isEqualTo(2);
    }

    @Test
    void roundsAreNumberedBeyondAnswersOfEarlierEditions() {
        Session old =
                session.with(
                        new Recognition(Id.random(), card.id(), leaders.id(), 3, Answer.OFTEN, 2));

        assertThat(
                        latest(
                                RoundEdits.open(
                                        old, card.id(), Question.RECOGNITION, Sessions.NOON),
                                card))
                .extracting(Round::number)
                .isEqualTo(4);
    }

    @Test
    void bothQuestionsAreKeptApart() {
        Session both = RoundEdits.opened(opened, card.id(), Question.CHECK_IN, Sessions.NOON);

        assertThat(RoundEdits.rounds(both, card.id()))
                .extracting(Round::question)
                .containsExactly(Question.RECOGNITION, Question.CHECK_IN);
    }

    @Test
    void nobodyIsSomethingElseThanNotEntered() {
        Session entered = count(opened, Answer.NEVER, 0);
        Round round = latest(entered, card);

        assertThat(RoundEdits.count(entered, round, leaders.id(), Answer.NEVER)).contains(0);
        assertThat(RoundEdits.count(entered, round, leaders.id(), Answer.OFTEN)).isEmpty();
    }

    @Test
    void aCountIsCorrectedInItsPlaceAndTakenBack() {
        Session corrected = count(count(opened, Answer.OFTEN, 2), Answer.OFTEN, 3);

        assertThat(corrected.recognitions().list())
                .singleElement()
                .extracting(Recognition::count)
                .isEqualTo(3);
        assertThat(
                        RoundEdits.clearCount(
                                corrected, latest(opened, card), leaders.id(), Answer.OFTEN))
                .isEqualTo(opened);
    }

    @Test
    void theAnswersOfAGroupAreAddedUp() {
        Session entered = count(count(opened, Answer.OFTEN, 2), Answer.CANNOT_SAY, 1);

        assertThat(RoundEdits.answered(entered, latest(entered, card), leaders.id())).isEqualTo(3);
    }

    @Test
    void aRoundIsWithdrawnWithItsAnswersAndNoOthers() {
        Session first = count(opened, Answer.OFTEN, 2);
        Session revealed =
                RoundEdits.disclose(first, latest(first, card).id(), Disclosure.REVEALED);
        Session second =
                count(
                        RoundEdits.opened(revealed, card.id(), Question.RECOGNITION, Sessions.NOON),
                        Answer.ALWAYS,
                        4);

        assertThat(RoundEdits.withdraw(second, latest(second, card).id())).isEqualTo(revealed);
    }
}
