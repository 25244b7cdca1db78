package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.insight.ClosingHint.Kind;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Decision;
import org.flipside.model.Lever;
import org.junit.jupiter.api.Test;

import java.util.List;

class ClosingHintsOfPeopleTest {
    private final HintedSession given = new HintedSession();

    @Test
    void anOwnerOfAnActionWithoutLeversIsTold() {
        Action action = given.action();
        assertThat(given.hints(Kind.OWNER_WITHOUT_LEVERS)).isEmpty();

        given.own(action.id(), "Ida", List.of());
        assertThat(given.hints(Kind.OWNER_WITHOUT_LEVERS))
                .containsExactly(new ClosingHint.OwnerWithoutLevers(action.id(), "Ida"));

        given.own(action.id(), "Ida", List.of(Lever.BUDGET));
        assertThat(given.hints(Kind.OWNER_WITHOUT_LEVERS)).isEmpty();
    }

    @Test
    void aLeverIsNotMissedOnceAnActionIsOver() {
        given.own(given.action(ActionKind.PREVENT, ActionStatus.DONE).id(), "Ida", List.of());

        assertThat(given.hints(Kind.OWNER_WITHOUT_LEVERS)).isEmpty();
    }

    @Test
    void anOpenActionWantsAnOwnerAndADay() {
        Action action = given.action();
        Action over = given.action(ActionKind.PREVENT, ActionStatus.DONE);
        assertThat(given.hints(Kind.LOOSE_ACTION))
                .containsExactly(
                        new ClosingHint.LooseAction(
                                action.id(), /* owned= */ false, /* dated= */ false))
                .noneMatch(hint -> hint.key().contains(over.id().toString()));

        given.own(action.id(), "Ida", List.of(Lever.BUDGET));
        assertThat(given.hints(Kind.LOOSE_ACTION))
                .containsExactly(
                        new ClosingHint.LooseAction(
                                action.id(), /* owned= */ true, /* dated= */ false));

        given.date(action, HintedSession.SOME_DAY);
        assertThat(given.hints(Kind.LOOSE_ACTION)).isEmpty();
    }

    @Test
    void aDecisionWantsADeciderAndADayOfReview() {
        Decision none = given.decision(" ", CalendarDay.unknown());
        Decision both = given.decision("Ida", HintedSession.SOME_DAY);

        assertThat(given.hints())
                .containsExactly(
                        new ClosingHint.DecisionWithoutDecider(none.id()),
                        new ClosingHint.DecisionWithoutReview(none.id()))
                .noneMatch(hint -> hint.key().contains(both.id().toString()));
    }

    @Test
    void whoeverOwnsMoreThanAThirdOfTheActionsIsTold() {
        Action first = given.action();
        Action second = given.action();
        given.own(first.id(), "Ida Holm", List.of(Lever.STAFF));
        given.own(second.id(), " ida  holm", List.of(Lever.STAFF));
        given.own(given.action().id(), "Per", List.of(Lever.STAFF));
        given.action();
        given.action();

        assertThat(given.hints(Kind.ONE_OWNER))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClosingHint.OneOwner.class,
                        hint -> {
                            assertThat(hint.owner()).isEqualTo("Ida Holm");
                            assertThat(hint.actions())
                                    .containsExactlyInAnyOrder(first.id(), second.id());
                            assertThat(hint.all()).isEqualTo(5);
                        });
    }

    @Test
    void exactlyAThirdIsNotTold() {
        given.own(given.action().id(), "Ida", List.of(Lever.STAFF));
        given.own(given.action().id(), "Per", List.of(Lever.STAFF));
        given.action();

        assertThat(given.hints(Kind.ONE_OWNER)).isEmpty();
    }

    @Test
    void twoActionsAreTooFewForAShare() {
        given.own(given.action().id(), "Ida", List.of(Lever.STAFF));
        given.own(given.action().id(), "Ida", List.of(Lever.STAFF));
        assertThat(given.hints(Kind.ONE_OWNER)).isEmpty();

        given.own(given.action(ActionKind.PREVENT, ActionStatus.DROPPED).id(), "Ida", List.of());
        assertThat(given.hints(Kind.ONE_OWNER)).isEmpty();
    }

    @Test
    void everythingThatGoesToOneDeciderIsTold() {
        given.decision("The sponsor", HintedSession.SOME_DAY);
        given.decision("the sponsor", HintedSession.SOME_DAY);
        assertThat(given.hints(Kind.ONE_DECIDER)).isEmpty();

        given.own(
                given.action().id(),
                "Ida",
                List.of(Lever.STAFF),
                Authority.NONE,
                "The sponsor",
                "");
        assertThat(given.hints(Kind.ONE_DECIDER))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClosingHint.OneDecider.class,
                        hint -> {
                            assertThat(hint.decider()).isEqualToIgnoringCase("The sponsor");
                            assertThat(hint.decisions()).hasSize(2);
                            assertThat(hint.owned()).hasSize(1);
                        });
    }

    @Test
    void oneOwnerWhoDecidesAloneIsEnoughToBreakTheRule() {
        given.decision("The sponsor", HintedSession.SOME_DAY);
        given.decision("The sponsor", HintedSession.SOME_DAY);
        given.decision("The sponsor", HintedSession.SOME_DAY);
        assertThat(given.hints(Kind.ONE_DECIDER)).hasSize(1);

        given.own(given.action().id(), "Ida", List.of(Lever.STAFF), Authority.FULL, "", "");
        assertThat(given.hints(Kind.ONE_DECIDER)).isEmpty();
    }
}
