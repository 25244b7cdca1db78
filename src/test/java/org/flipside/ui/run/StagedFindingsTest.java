package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.model.Voting;
import org.flipside.session.run.RoundEdits;
import org.flipside.testsupport.Sessions;
import org.flipside.ui.stage.StageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stage follows the rule by which exports go. */
class StagedFindingsTest {
    private final StagedFindings findings = new StagedFindings();
    private final Session session = Sessions.withCards("Nobody waits.");
    private final Card card = session.running().getFirst();

    private Session keeping(AnswerKeeping answers) {
        return Sessions.keeping(session, answers);
    }

    private Action action(String title, ActionStatus status, CalendarDay due) {
        return new Action(
                Id.random(), title, "", due, ActionKind.PREVENT, status, List.of(card.id()), "");
    }

    @Test
    void whatIsOnlyProposedIsReadBackAsProposedWithWhatIsMissing() {
        Action agreed =
                action(
                        "Ask them",
                        ActionStatus.ACCEPTED,
                        CalendarDay.of(LocalDate.of(2026, 12, 1)));
        Action done = action("Asked", ActionStatus.DONE, CalendarDay.unknown());
        Session closing =
                session.with(agreed)
                        .with(done)
                        .with(action("Think", ActionStatus.PROPOSED, CalendarDay.unknown()))
                        .with(action("No", ActionStatus.REJECTED, CalendarDay.unknown()));

        StageContent.Closing told = (StageContent.Closing) findings.closing(closing);
        assertThat(told.title()).isEqualTo("What we agreed");
        assertThat(told.lines())
                .containsExactlyInAnyOrder(
                        new StageContent.Agreed(
                                "Action", "Ask them", "no owner yet, until 1 Dec 2026"),
                        new StageContent.Agreed("Action", "Asked", ""),
                        new StageContent.Agreed("Proposed", "Think", "no owner yet, no date yet"));
        assertThat(told.lines().getLast().kind()).isEqualTo("Proposed");
    }

    @Test
    void whereNothingIsAgreedTheStageSaysSo() {
        Session proposed =
                session.with(action("Think", ActionStatus.PROPOSED, CalendarDay.unknown()));

        assertThat(((StageContent.Closing) findings.closing(session)).title())
                .isEqualTo("Nothing is agreed yet");
        assertThat(((StageContent.Closing) findings.closing(proposed)).title())
                .isEqualTo("What is proposed");
    }

    @ParameterizedTest(name = "{0}, {1} answers: {2}")
    @CsvSource({
        "COUNTS_ONLY, 4, false",
        "COUNTS_ONLY, 5, true",
        "NAMED_FOR_FACILITATOR, 4, false",
        "NAMED_FOR_ALL, 1, true"
    })
    void fewAnswersAreShownOnlyWhereNamesAreForAll(
            AnswerKeeping answers, int count, boolean shown) {
        Id<Group> desk = Id.random();
        Session asked =
                keeping(answers)
                        .with(new Group(desk, "Desk", 9, 1))
                        .with(
                                new Round(
                                        Id.random(),
                                        card.id(),
                                        1,
                                        Question.RECOGNITION,
                                        Disclosure.REVEALED,
                                        Sessions.NOON))
                        .with(
                                new Recognition(
                                        Id.random(), card.id(), desk, 1, Answer.OFTEN, count));

        assertThat(findings.result(asked, card).orElseThrow().scale().isEmpty()).isEqualTo(!shown);
    }

    @ParameterizedTest(name = "{0} never, {1} rarely: {2}")
    @CsvSource({
        "9, 0, This room does not know it.",
        "6, 3, Most here do not know it.",
        "5, 5, Half of this room does not know it.",
        "4, 5, 'This room knows it, from rare days.'"
    })
    void whoSaysOtherwiseIsNotTalkedAway(int never, int rarely, String told) {
        Group desk = new Group(Id.random(), "Desk", 0, 1);
        Round round =
                new Round(
                        Id.random(),
                        card.id(),
                        1,
                        Question.RECOGNITION,
                        Disclosure.REVEALED,
                        Sessions.NOON);
        Session asked = session.with(desk).with(round);
        asked = RoundEdits.setCount(asked, round, desk.id(), Answer.NEVER, never);
        asked = RoundEdits.setCount(asked, round, desk.id(), Answer.RARELY, rarely);

        assertThat(findings.result(asked, card).orElseThrow().finding()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} of 9: {1}")
    @CsvSource({
        "6, '9 in the room, 6 answered'",
        "9, '9 in the room, all answered'",
        "12, 12 answers"
    })
    void howManyAnsweredIsToldOnlyAsFarAsItCanBe(int count, String told) {
        Group desk = new Group(Id.random(), "Desk", 9, 1);
        Round round =
                new Round(
                        Id.random(),
                        card.id(),
                        1,
                        Question.RECOGNITION,
                        Disclosure.REVEALED,
                        Sessions.NOON);
        Session asked =
                session.with(desk)
                        .with(round)
                        .with(
                                new Recognition(
                                        Id.random(), card.id(), desk.id(), 1, Answer.OFTEN, count));

        assertThat(findings.attendance(asked, Optional.of(card))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} ballots: {3}")
    @CsvSource({
        "COUNTS_ONLY, BY_PERSON, 4, false",
        "COUNTS_ONLY, BY_PERSON, 0, false",
        "COUNTS_ONLY, BY_PERSON, 5, true",
        "COUNTS_ONLY, ROOM_COUNTS, 0, true",
        "NAMED_FOR_ALL, BY_PERSON, 1, true"
    })
    void dotsOfFewAreShownOnlyWhereTheRoomSeesThemAnyway(
            AnswerKeeping answers, Voting voting, int ballots, boolean shown) {
        Id<DotVote> vote = Id.random();
        Session voted =
                keeping(answers)
                        .with(
                                new DotVote(
                                        vote,
                                        3,
                                        3,
                                        voting,
                                        Disclosure.REVEALED,
                                        ballots,
                                        Sessions.NOON))
                        .with(new Dots(Id.random(), vote, card.id(), "", 3));

        StageContent.DotResult result = (StageContent.DotResult) findings.dots(voted).orElseThrow();

        assertThat(result.closed()).isEqualTo(shown);
        assertThat(result.rows().getFirst().dots()).isEqualTo(shown ? 3 : 0);
    }
}
