package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.OwnershipState;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.session.ActionEdits;
import org.flipside.session.CardEdits;
import org.flipside.session.CardText;
import org.flipside.session.CardTextEdits;
import org.flipside.session.DecisionEdits;
import org.flipside.session.DecisionText;
import org.flipside.session.OwnershipEdits;
import org.flipside.session.OwnershipText;
import org.flipside.session.Rank;
import org.flipside.session.RatedAt;
import org.flipside.session.ScoreEdits;
import org.flipside.store.JournalEntry;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

class HistoryWordsTest {
    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final Id<Card> card = session.running().getFirst().id();
    private final Id<Card> other = session.running().getLast().id();
    private final GivenEditor given = new GivenEditor(session);

    @Test
    void aTextIsToldBeforeAndAfter() {
        assertThat(after(CardTextEdits.write(card, CardText.QUOTE, "We decide.")))
                .containsExactly(
                        new HistoryItem.Line("Claim", "We decide together.", "We decide."));
    }

    @Test
    void aLongTextIsCutToWhatChanged() {
        String long1 =
                "She waits at the counter for nine weeks and nobody calls, since the form is"
                        + " still a draft.";
        given.editor().perform("given", CardTextEdits.write(card, CardText.NARRATIVE, long1));
        assertThat(
                        after(
                                CardTextEdits.write(
                                        card,
                                        CardText.NARRATIVE,
                                        long1.replace("nine weeks", "ten months"))))
                .containsExactly(
                        new HistoryItem.Line(
                                "Narrative",
                                "… the counter for nine weeks and nobody calls, …",
                                "… the counter for ten months and nobody calls, …"));
    }

    @Test
    void sideAndFailureModeAreWords() {
        assertThat(after(s -> CardEdits.turn(s, List.of(card))))
                .containsExactly(new HistoryItem.Line("Side up", "claim side", "flipside"));
        assertThat(after(CardTextEdits.pattern(List.of(card), new PatternRef.FailureMode(4))))
                .containsExactly(new HistoryItem.Line("Failure mode", "", "FM-04"));
    }

    @Test
    void evidenceComesChangesAndGoes() {
        Evidence evidence = SmallSessions.evidence(card, Direction.AGAINST, "Complaints fell.");
        assertThat(after(s -> s.with(evidence)))
                .containsExactly(new HistoryItem.Line("Evidence against", "", "Complaints fell."));
        assertThat(after(s -> s.without(evidence)))
                .containsExactly(new HistoryItem.Line("Evidence against", "Complaints fell.", ""));
    }

    @Test
    void ownershipIsToldFieldByField() {
        assertThat(after(OwnershipEdits.write(card, OwnershipText.OWNER, "Tove")))
                .containsExactly(new HistoryItem.Line("Owner", "", "Tove"));
        assertThat(after(OwnershipEdits.lever(card, Lever.BUDGET, true)))
                .containsExactly(new HistoryItem.Line("Levers held", "", "budget"));
        assertThat(after(OwnershipEdits.state(card, OwnershipState.ACCEPTED)))
                .containsExactly(new HistoryItem.Line("State", "proposed", "accepted"));
    }

    @Test
    void anActionIsToldFieldByField() {
        Id<Action> action = Id.random();
        assertThat(after(ActionEdits.propose(action, card, "Publish the queue")))
                .containsExactly(new HistoryItem.Line("Action", "", "Publish the queue"));
        assertThat(after(ActionEdits.step(action, ActionStatus.DROPPED, "no budget")))
                .containsExactly(
                        new HistoryItem.Line("Reason", "", "no budget"),
                        new HistoryItem.Line("State", "proposed", "dropped"));
        assertThat(after(ActionEdits.serve(action, other)))
                .containsExactly(new HistoryItem.Line("Serves", "claim 1", "claim 1, claim 2"));
    }

    @Test
    void aDecisionIsToldFieldByField() {
        Id<Decision> decision = Id.random();
        given.editor()
                .perform(
                        "given",
                        DecisionEdits.record(
                                decision, card, "We stop.", LocalDate.of(2026, 11, 21)));
        assertThat(after(DecisionEdits.write(decision, DecisionText.DECIDER, "Tove")))
                .containsExactly(new HistoryItem.Line("Decided by", "", "Tove"));
    }

    @Test
    void scoresAreToldRankByRank() {
        given.editor().perform("given", ScoreEdits.rate(card, RatedAt.BEFORE, Rank.DETECTION, 4));
        assertThat(after(ScoreEdits.rate(card, RatedAt.BEFORE, Rank.DETECTION, 9)))
                .containsExactly(new HistoryItem.Line("Detection · As it is", "4", "9"));
    }

    @Test
    void aLinkIsToldFromThisCardsSide() {
        Link inward = new Link(Id.random(), other, card, LinkType.AMPLIFIES, LinkOrigin.DRAWN, "");
        assertThat(after(s -> s.with(inward)))
                .containsExactly(new HistoryItem.Line("Link", "", "claim 2 amplifies claim 1"));
    }

    @Test
    void anEntryTellsWhoWhenAndWhatWasDone() {
        given.editor()
                .perform("edit claim 1", CardTextEdits.write(card, CardText.HEARD_AT, "Slide 4"));
        given.editor().undo();
        HistoryItem item = words().of(given.journal().getFirst());
        assertThat(item)
                .isEqualTo(
                        new HistoryItem(
                                item.at(),
                                "Facilitator",
                                "edit claim 1",
                                JournalEntry.Kind.UNDO,
                                List.of(new HistoryItem.Line("Heard at", "Slide 4", ""))));
    }

    private List<HistoryItem.Line> after(UnaryOperator<Session> edit) {
        given.editor().perform("edit", edit);
        return words().of(given.journal().getFirst()).lines();
    }

    private HistoryWords words() {
        return new HistoryWords(given.editor().session(), card);
    }
}
