package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

class DecisionEditsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Session bare = SmallSessions.with("We decide together.", "We listen.");
    private final Id<Card> card = bare.running().getFirst().id();
    private final Id<Card> other = bare.running().getLast().id();
    private final Id<Decision> id = Id.random();
    private final Session session =
            DecisionEdits.record(id, card, " We stop the survey. ", TODAY).apply(bare);

    @Test
    void aDecisionIsRecordedByItsStatementWithTheDayOfToday() {
        assertThat(decision(session))
                .isEqualTo(
                        new Decision(
                                id,
                                "We stop the survey.",
                                "",
                                "",
                                "",
                                CalendarDay.of(TODAY),
                                CalendarDay.unknown(),
                                List.of(card)));
        assertThat(DecisionEdits.record(id, card, " ", TODAY).apply(bare)).isEqualTo(bare);
        assertThat(DecisionEdits.record(id, Id.random(), "x", TODAY).apply(bare)).isEqualTo(bare);
    }

    @ParameterizedTest
    @EnumSource(DecisionText.class)
    void writingOneTextLeavesTheOthers(DecisionText which) {
        Session full = session;
        for (DecisionText text : DecisionText.values()) {
            full = DecisionEdits.write(id, text, "old " + text).apply(full);
        }
        Session edited = DecisionEdits.write(id, which, " new ").apply(full);
        for (DecisionText text : DecisionText.values()) {
            assertThat(text.of(decision(edited))).isEqualTo(text == which ? "new" : "old " + text);
        }
    }

    @Test
    void aStatementIsNeverBlank() {
        assertThat(DecisionEdits.write(id, DecisionText.STATEMENT, "").apply(session))
                .isEqualTo(session);
    }

    @Test
    void theDaysAreSetEachByItself() {
        CalendarDay review = CalendarDay.of(TODAY.plusDays(90));
        Session edited = DecisionEdits.reviewOn(id, review).apply(session);
        assertThat(decision(edited).decidedOn()).isEqualTo(CalendarDay.of(TODAY));
        assertThat(decision(edited).reviewOn()).isEqualTo(review);
        assertThat(
                        decision(DecisionEdits.decidedOn(id, CalendarDay.unknown()).apply(edited))
                                .decidedOn())
                .isEqualTo(CalendarDay.unknown());
    }

    @Test
    void aDecisionGoesWithTheLastCardItIsTakenFrom() {
        Session both = session.with(decision(session).withCards(List.of(card, other)));
        Session one = DecisionEdits.remove(id, card).apply(both);
        assertThat(decision(one).cards()).containsExactly(other);
        assertThat(DecisionEdits.remove(id, other).apply(one)).isEqualTo(bare);
    }

    @Test
    void aDecisionComesBackWithoutTheCardsThatAreGone() {
        Decision both = decision(session).withCards(List.of(card, other));
        Session now = bare.withoutCard(other);
        assertThat(decision(DecisionEdits.bringBack(both).apply(now)).cards())
                .containsExactly(card);
    }

    private Decision decision(Session in) {
        return in.decisions().get(id).orElseThrow();
    }
}
