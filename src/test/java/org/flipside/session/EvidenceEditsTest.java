package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

class EvidenceEditsTest {
    private final Session session = SmallSessions.with("We decide together.");
    private final Id<Card> card = session.running().getFirst().id();
    private final Evidence evidence = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");

    @Test
    void evidenceComesAndGoes() {
        Session more = EvidenceEdits.add(evidence).apply(session);
        assertThat(more.evidenceOf(card)).containsExactly(evidence);
        assertThat(EvidenceEdits.remove(evidence.id()).apply(more)).isEqualTo(session);
    }

    @Test
    void evidenceOfACardThatIsGoneIsNotAdded() {
        Evidence other = SmallSessions.evidence(Id.random(), Direction.FOR, "x");
        assertThat(EvidenceEdits.add(other).apply(session)).isSameAs(session);
    }

    @Test
    void onlyEvidenceThatIsThereIsReplaced() {
        assertThat(EvidenceEdits.replace(evidence).apply(session)).isSameAs(session);
        assertThat(EvidenceEdits.remove(evidence.id()).apply(session)).isSameAs(session);
    }
}
