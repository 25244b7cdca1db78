package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class RecognitionSummaryTest {
    private final Id<Card> card = Id.random();
    private final Id<Group> group = Id.random();

    private Recognition answer(int round, Answer answer, int count) {
        return new Recognition(Id.random(), card, group, round, answer, count);
    }

    private static RecognitionSummary summary(List<Recognition> answers) {
        return RecognitionSummary.of(answers, List.of());
    }

    private Round round(int number, Question question, Disclosure disclosure) {
        return new Round(Id.random(), card, number, question, disclosure, Instant.EPOCH);
    }

    @Test
    void neitherHiddenAnswersNorThoseToAnotherQuestionTellThatACardWasRecognised() {
        List<Recognition> answers =
                List.of(
                        answer(1, Answer.OFTEN, 4),
                        answer(2, Answer.NEVER, 5),
                        answer(3, Answer.ALWAYS, 6));
        Round checkIn = round(2, Question.CHECK_IN, Disclosure.REVEALED);

        assertThat(
                        RecognitionSummary.of(
                                        answers,
                                        List.of(
                                                round(1, Question.RECOGNITION, Disclosure.REVEALED),
                                                checkIn,
                                                round(3, Question.RECOGNITION, Disclosure.HIDDEN)))
                                .reading())
                .isEqualTo(Reading.OFTEN);
        assertThat(
                        RecognitionSummary.of(
                                        answers,
                                        List.of(
                                                checkIn,
                                                round(
                                                        3,
                                                        Question.RECOGNITION,
                                                        Disclosure.REVEALED)))
                                .reading())
                .isEqualTo(Reading.ALWAYS);
    }

    @Test
    void theLastRoundCountsAndTheSilentAreCountedApart() {
        assertThat(
                        summary(
                                List.of(
                                        answer(1, Answer.ALWAYS, 9),
                                        answer(2, Answer.RARELY, 3),
                                        answer(2, Answer.OFTEN, 2),
                                        answer(2, Answer.CANNOT_SAY, 1),
                                        answer(2, Answer.RATHER_NOT_SAY, 2))))
                .isEqualTo(new RecognitionSummary(List.of(0, 3, 2, 0), 3, Reading.RARELY));
    }

    @Test
    void whereNobodyAnsweredOnTheScaleNobodyWasAsked() {
        assertThat(summary(List.of()).reading()).isEqualTo(Reading.NOT_ASKED);
    }

    @Test
    void countsBeyondAnyNumberOfPeopleAreStillRead() {
        assertThat(
                        summary(
                                        List.of(
                                                answer(1, Answer.OFTEN, Integer.MAX_VALUE),
                                                answer(1, Answer.OFTEN, Integer.MAX_VALUE),
                                                answer(1, Answer.ALWAYS, Integer.MAX_VALUE)))
                                .reading())
                .isEqualTo(Reading.OFTEN);
    }
}
