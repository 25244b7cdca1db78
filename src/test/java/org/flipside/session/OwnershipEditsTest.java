package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.OwnershipState;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class OwnershipEditsTest {
    private final Session session = SmallSessions.with("We decide together.");
    private final Id<Card> card = session.running().getFirst().id();

    @Test
    void aNameIsAProposalUntilSomebodyAccepts() {
        Session named =
                OwnershipEdits.write(card, OwnershipText.OWNER, " Tove Malm ").apply(session);
        assertThat(named.ownershipOf(card).owner()).isEqualTo("Tove Malm");
        assertThat(named.ownershipOf(card).state()).isEqualTo(OwnershipState.PROPOSED);
        Session accepted = OwnershipEdits.state(card, OwnershipState.ACCEPTED).apply(named);
        Session renamed =
                OwnershipEdits.write(card, OwnershipText.OWNER, "Lea Petri").apply(accepted);
        assertThat(renamed.ownershipOf(card).state()).isEqualTo(OwnershipState.ACCEPTED);
    }

    @Test
    void takingTheNameAwayLeavesNothingBehind() {
        Session named = OwnershipEdits.write(card, OwnershipText.OWNER, "Tove").apply(session);
        assertThat(OwnershipEdits.write(card, OwnershipText.OWNER, "  ").apply(named))
                .isEqualTo(session);
    }

    @Test
    void aLeverEndsAcceptanceWithoutLevers() {
        Session without =
                OwnershipEdits.state(card, OwnershipState.ACCEPTED_WITHOUT_LEVERS)
                        .apply(OwnershipEdits.write(card, OwnershipText.OWNER, "T").apply(session));
        assertThat(without.ownershipOf(card).lacksLevers()).isTrue();
        Session with = OwnershipEdits.lever(card, Lever.BUDGET, true).apply(without);
        assertThat(with.ownershipOf(card).state()).isEqualTo(OwnershipState.ACCEPTED);
        assertThat(with.ownershipOf(card).lacksLevers()).isFalse();
        assertThat(OwnershipEdits.lever(card, Lever.BUDGET, false).apply(with).ownershipOf(card))
                .matches(o -> o.lacksLevers() && o.state() == OwnershipState.ACCEPTED);
    }

    @Test
    void anActionIsOwnedAsACardIs() {
        Id<Action> action = Id.random();
        Session with = ActionEdits.propose(action, card, "Publish the queue").apply(session);
        Session owned = OwnershipEdits.write(action, OwnershipText.OWNER, "Tove").apply(with);
        assertThat(owned.ownershipOf(action).lacksLevers()).isTrue();
        assertThat(owned.ownershipOf(card).hasOwner()).isFalse();
        assertThat(OwnershipEdits.write(Id.random(), OwnershipText.OWNER, "Tove").apply(with))
                .isEqualTo(with);
    }

    @ParameterizedTest
    @EnumSource(OwnershipText.class)
    void writingOneTextLeavesTheOthers(OwnershipText which) {
        Session full = session;
        for (OwnershipText text : OwnershipText.values()) {
            full = OwnershipEdits.write(card, text, "old " + text).apply(full);
        }
        Session written = OwnershipEdits.write(card, which, "new").apply(full);
        for (OwnershipText text : OwnershipText.values()) {
            assertThat(text.of(written.ownershipOf(card)))
                    .isEqualTo(text == which ? "new" : "old " + text);
        }
    }

    @Test
    void dayAndAuthorityAreKept() {
        CalendarDay day = CalendarDay.of(LocalDate.of(2026, 12, 12));
        Session edited =
                OwnershipEdits.authority(card, Authority.PARTIAL)
                        .apply(OwnershipEdits.decideBy(card, day).apply(session));
        assertThat(edited.ownershipOf(card).decideBy()).isEqualTo(day);
        assertThat(edited.ownershipOf(card).authority()).isEqualTo(Authority.PARTIAL);
    }

    @Test
    void nobodyOwnsACardThatIsGone() {
        assertThat(OwnershipEdits.write(Id.random(), OwnershipText.OWNER, "T").apply(session))
                .isSameAs(session);
    }
}
