package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.junit.jupiter.api.Test;

import java.util.List;

class RecognitionSummaryTest {
    private final Id<Card> card = Id.random();
    private final Id<Group> group = Id.random();

    private Recognition answer(Answer answer, int count) {
        return new Recognition(Id.random(), card, group, 1, answer, count);
    }

    @Test
    void theSilentAreCountedApart() {
        assertThat(
                        RecognitionSummary.ofRound(
                                List.of(
                                        answer(Answer.RARELY, 3),
                                        answer(Answer.OFTEN, 2),
                                        answer(Answer.CANNOT_SAY, 1),
                                        answer(Answer.RATHER_NOT_SAY, 2))))
                .isEqualTo(new RecognitionSummary(List.of(0, 3, 2, 0), 3, Reading.RARELY));
    }

    @Test
    void whereNobodyAnsweredOnTheScaleNobodyWasAsked() {
        assertThat(RecognitionSummary.ofRound(List.of())).isEqualTo(RecognitionSummary.NOT_ASKED);
    }

    @Test
    void countsBeyondAnyNumberOfPeopleAreStillRead() {
        assertThat(
                        RecognitionSummary.ofRound(
                                        List.of(
                                                answer(Answer.OFTEN, Integer.MAX_VALUE),
                                                answer(Answer.OFTEN, Integer.MAX_VALUE),
                                                answer(Answer.ALWAYS, Integer.MAX_VALUE)))
                                .reading())
                .isEqualTo(Reading.OFTEN);
    }
}
