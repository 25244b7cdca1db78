package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Entity;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class RecognisedTest {
    private final Session session = SmallSessions.with("Nobody waits.", "Nobody is asked.");
    private final Id<Card> card = session.running().getFirst().id();
    private final Id<Card> other = session.running().getLast().id();

    private Recognised recognised(Entity... entities) {
        return new Recognised(session.withAll(List.of(entities)));
    }

    private Reading reading(Entity... entities) {
        return recognised(entities).summary(card).reading();
    }

    private Round round(int number, Question question, Disclosure disclosure) {
        return new Round(Id.random(), card, number, question, disclosure, Instant.EPOCH);
    }

    private Round recognition(int number, Disclosure disclosure) {
        return round(number, Question.RECOGNITION, disclosure);
    }

    private Recognition answer(int round, Answer answer, int count) {
        return new Recognition(Id.random(), card, Id.random(), round, answer, count);
    }

    @Test
    void answersWithoutARoundAreOlderThanRoundsAndCount() {
        assertThat(reading(answer(1, Answer.ALWAYS, 4))).isEqualTo(Reading.ALWAYS);
    }

    @Test
    void theLastOfSeveralRoundsCountsAlone() {
        Recognised recognised =
                recognised(answer(1, Answer.ALWAYS, 9), answer(2, Answer.RARELY, 3));

        assertThat(recognised.summary(card).counts()).containsExactly(0, 3, 0, 0);
        assertThat(recognised.rounds(card)).extracting(Asked::number).containsExactly(1, 2);
    }

    @Test
    void hiddenAnswersDoNotCount() {
        assertThat(reading(recognition(1, Disclosure.HIDDEN), answer(1, Answer.ALWAYS, 4)))
                .isEqualTo(Reading.NOT_ASKED);
    }

    @Test
    void whileASecondRoundIsHiddenTheFirstOneStands() {
        assertThat(
                        reading(
                                recognition(1, Disclosure.REVEALED),
                                answer(1, Answer.RARELY, 4),
                                recognition(2, Disclosure.HIDDEN),
                                answer(2, Answer.ALWAYS, 4)))
                .isEqualTo(Reading.RARELY);
    }

    @Test
    void aRevealedCheckInIsNoRecognition() {
        assertThat(
                        reading(
                                answer(1, Answer.RARELY, 4),
                                round(2, Question.CHECK_IN, Disclosure.REVEALED),
                                answer(2, Answer.ALWAYS, 4)))
                .isEqualTo(Reading.RARELY);
    }

    @Test
    void aRoundInWhichNobodyAnsweredLeavesTheOneBefore() {
        assertThat(
                        reading(
                                recognition(1, Disclosure.REVEALED),
                                answer(1, Answer.OFTEN, 4),
                                recognition(2, Disclosure.REVEALED),
                                answer(2, Answer.NEVER, 0)))
                .isEqualTo(Reading.OFTEN);
    }

    @Test
    void ofTwoRoundsWithOneNumberTheHiddenOneHolds() {
        assertThat(
                        reading(
                                recognition(1, Disclosure.REVEALED),
                                recognition(1, Disclosure.HIDDEN),
                                answer(1, Answer.ALWAYS, 4)))
                .isEqualTo(Reading.NOT_ASKED);
    }

    @Test
    void roundsOfAnotherCardSayNothingAboutThisOne() {
        Round others =
                new Round(
                        Id.random(),
                        other,
                        1,
                        Question.RECOGNITION,
                        Disclosure.HIDDEN,
                        Instant.EPOCH);

        Recognised recognised = recognised(others, answer(1, Answer.ALWAYS, 4));

        assertThat(recognised.summary(card).reading()).isEqualTo(Reading.ALWAYS);
        assertThat(recognised.summary(other)).isEqualTo(RecognitionSummary.NOT_ASKED);
        assertThat(recognised.last(other)).isEmpty();
    }

    @Test
    void whoeverStaysSilentHasAnswered() {
        Recognised recognised =
                recognised(answer(1, Answer.OFTEN, 4), answer(2, Answer.RATHER_NOT_SAY, 3));

        assertThat(recognised.last(card)).map(Asked::number).contains(2);
        assertThat(recognised.summary(card).silent()).isEqualTo(3);
    }
}
