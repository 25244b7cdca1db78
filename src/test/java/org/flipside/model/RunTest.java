package org.flipside.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.testsupport.RandomEdits;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The cards as a session runs them, after edits of a session that was already sorted. */
class RunTest {
    private final Session session = Sessions.withCards("One.", "Two.", "Three.");
    private final List<Card> before = session.running();

    @BeforeEach
    void isSorted() {
        assertThat(quotes(session)).containsExactly("One.", "Two.", "Three.");
    }

    private static List<String> quotes(Session session) {
        return session.running().stream().map(card -> card.claim().quote()).toList();
    }

    @Test
    void anEditThatLeavesTheOrderAloneShowsInItsPlace() {
        Session edited =
                session.editCard(before.get(1).id(), card -> card.withClaim(Claim.of("Other.")));
        assertThat(quotes(edited)).containsExactly("One.", "Other.", "Three.");
        assertThat(quotes(session)).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void editsThatNobodyLookedBetweenShowTogether() {
        Session edited =
                session.editCard(before.get(0).id(), Card::turned)
                        .editCard(before.get(2).id(), card -> card.withClaim(Claim.of("Third.")));
        assertThat(quotes(edited)).containsExactly("One.", "Two.", "Third.");
        assertThat(edited.running().getFirst().side()).isEqualTo(Side.FLIPSIDE);
    }

    @Test
    void aCardThatGetsAnotherOrderGoesToItsNewPlace() {
        Session edited = session.editCard(before.get(2).id(), card -> card.withOrder(0.5));
        assertThat(quotes(edited)).containsExactly("Three.", "One.", "Two.");
    }

    @Test
    void aCardThatCameIsThereAndOneThatWentIsNot() {
        Card fourth = Sessions.card(before.getFirst().lens(), 4, "Four.");
        assertThat(quotes(session.with(fourth.withOrder(1.5))))
                .containsExactly("One.", "Four.", "Two.", "Three.");
        assertThat(quotes(session.withoutCard(before.get(1).id())))
                .containsExactly("One.", "Three.");
        assertThat(quotes(session.withoutCard(before.get(1).id()).with(fourth)))
                .containsExactly("One.", "Three.", "Four.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRunIsInOrderAfterAnyWalkOfEdits(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session walking = edits.session(6);
        for (int i = 0; i < 80; i++) {
            walking = edits.edit(walking);
            if (i % 3 != 0) {
                assertThat(walking.running()).isEqualTo(walking.cards().inOrder());
            }
        }
    }
}
