package org.flipside.session.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.model.SurveyTally;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

import java.util.List;

class SurveyEditsTest {
    private final Group leaders = new Group(Id.random(), "Leaders", 6, 1);
    private final Session session = Sessions.withCards("One", "Two").with(leaders);
    private final Id<Card> one = session.running().getFirst().id();
    private final Id<Card> two = session.running().getLast().id();

    @Test
    void answersBecomeAHiddenRoundOfEachCardAskedAbout() {
        Session after =
                SurveyEdits.add(
                        session,
                        List.of(
                                new SurveyTally(one, "leaders", Answer.OFTEN, 2),
                                new SurveyTally(one, "", Answer.OFTEN, 1),
                                new SurveyTally(one, "Front line", Answer.NEVER, 7)),
                        "Leaders",
                        Question.CHECK_IN,
                        Sessions.NOON);

        Round round = RoundEdits.latest(after, one, Question.CHECK_IN).orElseThrow();
        assertThat(round.disclosure()).isEqualTo(Disclosure.HIDDEN);
        assertThat(RoundEdits.rounds(after, two)).isEmpty();
        assertThat(RoundEdits.count(after, round, leaders.id(), Answer.OFTEN)).contains(3);
        Group added = after.groups().inOrder().getLast();
        assertThat(added.name()).isEqualTo("Front line");
        assertThat(added.size()).isEqualTo(7);
        assertThat(RoundEdits.count(after, round, added.id(), Answer.NEVER)).contains(7);
    }

    @Test
    void spellingsOfOneGroupAreCountedTogetherAndOtherSignsKeptApart() {
        Session after =
                SurveyEdits.add(
                        session,
                        List.of(
                                new SurveyTally(one, "Sales", Answer.OFTEN, 3),
                                new SurveyTally(one, "sàles ", Answer.OFTEN, 5),
                                new SurveyTally(one, "C++", Answer.OFTEN, 6_000),
                                new SurveyTally(one, "C++", Answer.NEVER, 6_000),
                                new SurveyTally(one, "C#", Answer.OFTEN, 1)),
                        "",
                        Question.RECOGNITION,
                        Sessions.NOON);

        assertThat(after.groups().inOrder())
                .extracting(group -> group.name() + " " + group.size())
                .endsWith("Sales 8", "C++ 10000", "C# 1");
    }

    @Test
    void whereNobodyNamedAGroupBeforeTheOneOfEverybodyGoes() {
        Session nobody = Sessions.withCards("One").with(new Group(Id.random(), "Everyone", 0, 1));
        Id<Card> card = nobody.running().getFirst().id();
        List<SurveyTally> tallies = List.of(new SurveyTally(card, "Desk", Answer.OFTEN, 6));

        assertThat(add(nobody, tallies).groups().inOrder())
                .extracting(Group::name)
                .containsExactly("Desk");
        List<SurveyTally> without = List.of(new SurveyTally(card, "", Answer.OFTEN, 6));
        assertThat(add(nobody, without).groups().inOrder())
                .extracting(Group::name)
                .containsExactly("Everyone");
    }

    private static Session add(Session session, List<SurveyTally> tallies) {
        return SurveyEdits.add(session, tallies, "Everyone", Question.RECOGNITION, Sessions.NOON);
    }

    @Test
    void aSecondSurveyIsAnotherRound() {
        List<SurveyTally> tallies = List.of(new SurveyTally(one, "Leaders", Answer.OFTEN, 2));
        Session once = SurveyEdits.add(session, tallies, "", Question.RECOGNITION, Sessions.NOON);
        Session twice = SurveyEdits.add(once, tallies, "", Question.RECOGNITION, Sessions.NOON);

        assertThat(RoundEdits.rounds(twice, one)).hasSize(2);
        assertThat(twice.groups().size()).isEqualTo(session.groups().size());
    }

    @Test
    void asManyPeopleAnsweredAsAboutTheBusiestCard() {
        assertThat(
                        SurveyEdits.people(
                                List.of(
                                        new SurveyTally(one, "A", Answer.OFTEN, 2),
                                        new SurveyTally(one, "A", Answer.NEVER, 1),
                                        new SurveyTally(two, "A", Answer.NEVER, 2))))
                .containsEntry("A", 3);
    }
}
