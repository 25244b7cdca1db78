package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Participant;
import org.flipside.model.Session;
import org.flipside.session.ActionEdits;
import org.flipside.session.ActionText;
import org.flipside.session.BegunTexts;
import org.flipside.session.DecisionText;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ActionsViewModelTest {
    private static final CalendarDay TODAY = CalendarDay.of(LocalDate.of(2026, 11, 21));

    private final Session session =
            SmallSessions.with("We decide together.", "We listen.")
                    .with(new Participant(Id.random(), "Tove Malm", "", Id.<Group>random()));
    private final Id<Card> card = session.running().getFirst().id();
    private final Id<Card> other = session.running().getLast().id();
    private final GivenEditor given = new GivenEditor(session);
    private final ManualPauses pauses = new ManualPauses();
    private final ActionsViewModel actions =
            new ActionsViewModel(
                    given.editor(),
                    GivenEditor.CLOCK,
                    new Keeping(BegunTexts.none(), pauses),
                    pauses);

    @BeforeEach
    void showTheCard() {
        given.editor().observe(change -> actions.follow(change.after()));
        actions.show(session, Optional.of(card));
    }

    @Test
    void aDecisionIsMadeByItsStatementWithTheDayOfToday() {
        decide("We stop the survey.");
        Decision decision = given.editor().session().decisions().list().getFirst();
        assertThat(decision.statement()).isEqualTo("We stop the survey.");
        assertThat(decision.decidedOn()).isEqualTo(TODAY);
        assertThat(decision.cards()).containsExactly(card);
        assertThat(actions.newDecision().textProperty().get()).isEmpty();
        assertThat(given.labels()).containsExactly("record a decision on claim 1");
    }

    @Test
    void theRestOfADecisionIsFilledInWhereItStands() {
        decide("We stop the survey.");
        DecisionViewModel decision = actions.decisions().getFirst();
        decision.text(DecisionText.GROUNDS).textProperty().set("Nobody reads it");
        decision.text(DecisionText.REJECTED).textProperty().set("A shorter one");
        decision.text(DecisionText.DECIDER).textProperty().set("Tove Malm");
        pauses.elapse();
        decision.reviewOn().textProperty().set("+90");
        decision.reviewOn().commit();
        Decision now = given.editor().session().decisions().list().getFirst();
        assertThat(now)
                .isEqualTo(
                        new Decision(
                                decision.id(),
                                "We stop the survey.",
                                "Nobody reads it",
                                "A shorter one",
                                "Tove Malm",
                                TODAY,
                                CalendarDay.of(LocalDate.of(2027, 2, 19)),
                                List.of(card)));
        assertThat(decision.decisionProperty().get()).isEqualTo(now);
    }

    @Test
    void aStatementThatIsEmptiedComesBack() {
        decide("We stop the survey.");
        DecisionViewModel decision = actions.decisions().getFirst();
        PendingText<Id<Decision>> statement = decision.text(DecisionText.STATEMENT);
        statement.textProperty().set(" ");
        statement.leave();
        assertThat(statement.textProperty().get()).isEqualTo("We stop the survey.");
        assertThat(given.labels()).hasSize(1);
    }

    @Test
    void aDecisionThatWasRemovedComesBackByUndoOrAsAStepMore() {
        decide("We stop the survey.");
        Decision decision = actions.decisions().getFirst().decisionProperty().get();
        Runnable back = actions.remove(decision);
        assertThat(actions.decisions()).isEmpty();
        back.run();
        assertThat(given.editor().session().decisions().list()).containsExactly(decision);
        assertThat(given.editor().undoLabel()).contains("record a decision on claim 1");

        Runnable later = actions.remove(decision);
        propose("Publish the queue");
        later.run();
        assertThat(given.editor().session().decisions().list()).containsExactly(decision);
    }

    @Test
    void anActionIsProposedByItsTitleAndOwnedAsACardIs() {
        propose("Publish the queue");
        ActionViewModel action = actions.actions().getFirst();
        assertThat(action.people("tov")).containsExactly("Tove Malm");
        action.owner().textProperty().set("Tove Malm");
        pauses.elapse();
        assertThat(action.ownershipProperty().get().lacksLevers()).isTrue();
        action.setLever(Lever.PRIORITY, true);
        assertThat(action.ownershipProperty().get().lacksLevers()).isFalse();
        assertThat(given.editor().session().ownershipOf(card).hasOwner()).isFalse();
        assertThat(given.labels())
                .containsExactly(
                        "propose an action for claim 1",
                        "make Tove Malm the owner of an action for claim 1",
                        "edit an action for claim 1");
    }

    @Test
    void outcomeDayAndKindAreFilledInWhereTheActionStands() {
        propose("Publish the queue");
        ActionViewModel action = actions.actions().getFirst();
        action.text(ActionText.OUTCOME).textProperty().set("Everybody sees how long it is");
        pauses.elapse();
        action.due().textProperty().set("12 dec");
        action.due().commit();
        action.setKind(ActionKind.VISIBLE_CORRECTION);
        assertThat(given.editor().session().actions().list())
                .containsExactly(
                        new Action(
                                action.id(),
                                "Publish the queue",
                                "Everybody sees how long it is",
                                CalendarDay.of(LocalDate.of(2026, 12, 12)),
                                ActionKind.VISIBLE_CORRECTION,
                                ActionStatus.PROPOSED,
                                List.of(card),
                                ""));
    }

    @Test
    void anActionGoesItsWayToBeingSeenToWork() {
        propose("Publish the queue");
        ActionViewModel action = actions.actions().getFirst();
        assertThat(action.next())
                .containsExactly(
                        ActionStatus.ACCEPTED, ActionStatus.REJECTED, ActionStatus.DROPPED);
        action.step(ActionStatus.ACCEPTED);
        action.step(ActionStatus.DONE);
        action.step(ActionStatus.VERIFIED);
        assertThat(action.next()).containsExactly(ActionStatus.PROPOSED);
        assertThat(given.labels())
                .endsWith(
                        "accept an action for claim 1",
                        "set an action for claim 1 to done",
                        "see that an action for claim 1 works");
        action.step(ActionStatus.PROPOSED);
        assertThat(given.labels()).last().isEqualTo("take up an action for claim 1 again");
    }

    @Test
    void whatIsDroppedIsAskedForItsReasonFirst() {
        propose("Publish the queue");
        ActionViewModel action = actions.actions().getFirst();
        action.step(ActionStatus.DROPPED);
        assertThat(action.endingProperty().get()).contains(ActionStatus.DROPPED);
        action.end();
        assertThat(action.actionProperty().get().status()).isEqualTo(ActionStatus.PROPOSED);
        action.callOff();
        assertThat(action.endingProperty().get()).isEmpty();

        action.step(ActionStatus.REJECTED);
        action.reasonProperty().set("no budget");
        action.end();
        assertThat(action.actionProperty().get().status()).isEqualTo(ActionStatus.REJECTED);
        assertThat(action.actionProperty().get().reason()).isEqualTo("no budget");
        assertThat(action.endingProperty().get()).isEmpty();
        assertThat(action.text(ActionText.REASON).textProperty().get()).isEqualTo("no budget");
        given.editor().undo();
        assertThat(action.actionProperty().get().status()).isEqualTo(ActionStatus.PROPOSED);
    }

    @Test
    void anActionServesSeveralCards() {
        propose("Publish the queue");
        Id<Action> id = actions.actions().getFirst().id();
        actions.show(given.editor().session(), Optional.of(other));
        assertThat(actions.actions()).isEmpty();
        assertThat(actions.others("QUEUE")).extracting(Action::id).containsExactly(id);
        assertThat(actions.others("budget")).isEmpty();
        actions.serve(id);
        assertThat(actions.actions().getFirst().otherCardsProperty().get()).containsExactly(1);
        assertThat(actions.hasOthers()).isFalse();
        assertThat(given.labels()).endsWith("let an action serve claim 2");
    }

    @Test
    void anActionIsRemovedOnlyOnceItServesNoCard() {
        propose("Publish the queue");
        Action action = actions.actions().getFirst().actionProperty().get();
        actions.remove(action);
        assertThat(given.editor().session().actions().size()).isEqualTo(1);
        Runnable back = actions.takeOff(action.id());
        assertThat(actions.actions()).isEmpty();
        assertThat(actions.others("")).extracting(Action::id).containsExactly(action.id());
        back.run();
        assertThat(actions.actions()).hasSize(1);

        actions.takeOff(action.id());
        actions.remove(action);
        assertThat(given.editor().session()).isEqualTo(session);
        assertThat(given.labels()).endsWith("remove the action “Publish the queue”");
    }

    @Test
    void whatWasTypedGoesWithTheActionItWasTypedFor() {
        propose("Publish the queue");
        ActionViewModel action = actions.actions().getFirst();
        action.text(ActionText.OUTCOME).textProperty().set("Everybody sees it");
        given.editor().perform("else", ActionEdits.takeOff(action.id(), card));
        assertThat(actions.actions()).isEmpty();
        assertThat(action.pending().map(Pending::take)).allMatch(Optional::isEmpty);
    }

    @Test
    void entriesKeepTheirPlacesWhileTheCardIsShown() {
        propose("Publish the queue");
        propose("Ask three callers");
        ActionViewModel first = actions.actions().getFirst();
        first.text(ActionText.TITLE).textProperty().set("Zone the queue");
        pauses.elapse();
        assertThat(actions.actions().getFirst()).isSameAs(first);
    }

    @Test
    void aLineThatWasBegunStaysWithItsCardAndIsEnteredAtTheEnd() {
        actions.newAction().textProperty().set("Publish");
        actions.show(session, Optional.of(other));
        assertThat(actions.newAction().textProperty().get()).isEmpty();
        actions.show(session, Optional.of(card));
        assertThat(actions.newAction().textProperty().get()).isEqualTo("Publish");
        actions.show(session, Optional.of(other));
        actions.commit();
        assertThat(given.editor().session().actions().list())
                .extracting(Action::title, Action::cards)
                .containsExactly(tuple("Publish", List.of(card)));
    }

    private void decide(String statement) {
        actions.newDecision().textProperty().set(statement);
        actions.newDecision().enter();
    }

    private void propose(String title) {
        actions.newAction().textProperty().set(title);
        actions.newAction().enter();
    }
}
