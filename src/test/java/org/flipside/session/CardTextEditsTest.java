package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class CardTextEditsTest {
    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final Card first = session.running().getFirst();
    private final Card second = session.running().getLast();
    private final List<Id<Card>> both = List.of(first.id(), second.id());

    @ParameterizedTest
    @EnumSource(CardText.class)
    void writingOneTextLeavesTheOthers(CardText which) {
        Card written =
                CardTextEdits.write(first.id(), which, "new").apply(session).running().getFirst();
        for (CardText text : CardText.values()) {
            assertThat(text.of(written)).isEqualTo(text == which ? "new" : text.of(first));
        }
        assertThat(which.in(written, which.of(first))).isEqualTo(first);
    }

    @Test
    void aClaimIsKeptOnOneLineWithoutItsQuotationMarks() {
        assertThat(CardText.QUOTE.in(first, " “We decide\n together.” ").claim())
                .isEqualTo(new Claim("We decide together.", first.claim().rationale(), ""));
    }

    @Test
    void aNarrativeKeepsItsParagraphs() {
        assertThat(CardText.NARRATIVE.tidy("She waits.\n\nNobody calls.\n"))
                .isEqualTo("She waits.\n\nNobody calls.");
    }

    @Test
    void aCardThatIsGoneIsNotWritten() {
        assertThat(CardTextEdits.write(Id.random(), CardText.QUOTE, "x").apply(session))
                .isSameAs(session);
    }

    @Test
    void aFailureModeGoesToAllCardsMeant() {
        PatternRef mode = new PatternRef.FailureMode(4);
        assertThat(CardTextEdits.pattern(both, mode).apply(session).running())
                .extracting(card -> card.flipside().pattern())
                .containsExactly(mode, mode);
    }

    @Test
    void aTagIsAddedOnceAndRemovedEverywhere() {
        Session tagged = CardTextEdits.addTag(List.of(second.id()), "trust").apply(session);
        Session all = CardTextEdits.addTag(both, " trust ").apply(tagged);
        assertThat(all.running()).extracting(Card::tags).containsOnly(List.of("trust"));
        assertThat(CardTextEdits.removeTag(both, "trust").apply(all)).isEqualTo(session);
        assertThat(CardTextEdits.addTag(both, "  ").apply(session)).isEqualTo(session);
    }
}
