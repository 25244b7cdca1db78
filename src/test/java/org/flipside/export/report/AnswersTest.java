package org.flipside.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.flipside.model.Answer;
import org.flipside.model.Disclosure;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

class AnswersTest {
    @Test
    void hiddenAnswersMakeNoVerdictAndAreMarkedInTheFacilitatorsEdition() {
        Answers answers =
                answers(
                        Profile.FACILITATOR,
                        round(2, Question.RECOGNITION, Disclosure.HIDDEN),
                        answer(2, Answer.NEVER));

        assertThat(answers.latest().verdict()).isEqualTo(Verdict.ALWAYS);
        assertThat(answers.rounds())
                .extracting(Answers.Round::remark)
                .containsExactly("not revealed", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"CLIENT", "SHAREABLE"})
    void hiddenAnswersAreInNoOtherEdition(Profile profile) {
        Answers answers =
                answers(
                        profile,
                        round(2, Question.RECOGNITION, Disclosure.HIDDEN),
                        answer(2, Answer.NEVER));

        assertThat(answers.rounds()).extracting(Answers.Round::number).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FACILITATOR, HELD_BACK",
        "CLIENT, NOT_ASKED",
        "SHAREABLE, NOT_ASKED",
    })
    void onlyTheFacilitatorLearnsThatAnswersAreHeldBack(Profile profile, Verdict verdict) {
        Answers answers = answers(profile, round(1, Question.RECOGNITION, Disclosure.HIDDEN));

        assertThat(answers.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aCheckInStaysACheckInInEveryEdition(Profile profile) {
        Answers answers =
                answers(
                        profile,
                        round(2, Question.CHECK_IN, Disclosure.REVEALED),
                        answer(2, Answer.NEVER));

        assertThat(answers.latest().verdict()).isEqualTo(Verdict.ALWAYS);
        assertThat(answers.rounds())
                .extracting(Answers.Round::remark)
                .containsExactly("check-in", "");
    }

    private static Answers answers(Profile profile, Entity... more) {
        Session session =
                Session.of(Samples.details())
                        .with(Samples.full().cards().get(Samples.card("1")).orElseThrow())
                        .with(new Group(Samples.id("desk"), "Desk", 9, 1))
                        .with(answer(1, Answer.ALWAYS))
                        .withAll(List.of(more));
        return Report.of(session, Samples.CATALOGUE, profile, Samples.CLOCK)
                .cards()
                .getFirst()
                .answers();
    }

    private static Round round(int number, Question question, Disclosure disclosure) {
        return new Round(
                Id.random(), Samples.card("1"), number, question, disclosure, Instant.EPOCH);
    }

    private static Recognition answer(int round, Answer answer) {
        return new Recognition(
                Id.random(), Samples.card("1"), Samples.id("desk"), round, answer, 6);
    }
}
