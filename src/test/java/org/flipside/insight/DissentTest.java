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
import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

import java.util.List;

class DissentTest {
    private final Group leaders = new Group(Id.random(), "Leaders", 6, 1);
    private final Group desk = new Group(Id.random(), "Desk", 8, 2);
    private final Group board = new Group(Id.random(), "Board", 3, 3);
    private final Id<Card> card = Id.random();
    private final Round round =
            new Round(Id.random(), card, 1, Question.RECOGNITION, Disclosure.HIDDEN, Sessions.NOON);

    private Recognition answer(Group group, int number, Answer answer, int count) {
        return new Recognition(Id.random(), card, group.id(), number, answer, count);
    }

    private Dissent of(List<Group> groups, Recognition... answers) {
        Session session = Sessions.empty().withAll(groups).withAll(List.of(answers));
        return Dissent.of(session, round);
    }

    @Test
    void aQuarterAtEachEndIsContested() {
        assertThat(
                        of(
                                        List.of(leaders, desk),
                                        answer(leaders, 1, Answer.NEVER, 3),
                                        answer(desk, 1, Answer.OFTEN, 6),
                                        answer(desk, 1, Answer.ALWAYS, 3))
                                .isContested())
                .isTrue();
        assertThat(
                        of(
                                        List.of(leaders, desk),
                                        answer(leaders, 1, Answer.NEVER, 3),
                                        answer(desk, 1, Answer.OFTEN, 7),
                                        answer(desk, 1, Answer.ALWAYS, 3))
                                .isContested())
                .isFalse();
    }

    @Test
    void groupsOneAndAHalfApartDiverge() {
        Dissent apart =
                of(
                        List.of(leaders, desk),
                        answer(leaders, 1, Answer.RARELY, 5),
                        answer(desk, 1, Answer.OFTEN, 2),
                        answer(desk, 1, Answer.ALWAYS, 2));

        assertThat(apart.divergence())
                .hasValueSatisfying(
                        found -> {
                            assertThat(found.low().name()).isEqualTo("Leaders");
                            assertThat(found.high().name()).isEqualTo("Desk");
                            assertThat(found.high().tally().median()).contains(2.5);
                        });
        assertThat(
                        of(
                                        List.of(leaders, desk),
                                        answer(leaders, 1, Answer.RARELY, 5),
                                        answer(desk, 1, Answer.OFTEN, 3),
                                        answer(desk, 1, Answer.ALWAYS, 2))
                                .divergence())
                .isEmpty();
    }

    @Test
    void aGroupTooSmallToBeShownApartIsNeverNamedAlone() {
        Dissent dissent =
                of(
                        List.of(leaders, desk, board),
                        answer(leaders, 1, Answer.NEVER, 6),
                        answer(desk, 1, Answer.ALWAYS, 8),
                        answer(board, 1, Answer.ALWAYS, 3));

        assertThat(dissent.groups())
                .extracting(Dissent.OfGroup::name)
                .containsExactly("Desk", "Leaders + Board");
    }

    @Test
    void whereAllTogetherAreTooFewNoGroupIsShown() {
        Dissent dissent = of(List.of(board), answer(board, 1, Answer.ALWAYS, 3));

        assertThat(dissent.groups()).isEmpty();
        assertThat(dissent.all().count(Answer.ALWAYS)).isEqualTo(3);
    }

    @Test
    void onlyTheRoundThatIsMeantCountsAndTheSilentAreKept() {
        Dissent dissent =
                of(
                        List.of(leaders),
                        answer(leaders, 1, Answer.CANNOT_SAY, 2),
                        answer(leaders, 1, Answer.OFTEN, 4),
                        answer(leaders, 2, Answer.NEVER, 6));

        assertThat(dissent.all().count(Answer.CANNOT_SAY)).isEqualTo(2);
        assertThat(dissent.all().onScale()).isEqualTo(4);
        assertThat(dissent.all().reading()).isEqualTo(Reading.OFTEN);
        assertThat(dissent.divergence()).isEmpty();
    }
}
