package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.BegunTexts;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of evidence that was begun and left when the session is left. */
class CommittedDraftsTest {
    private final Session session =
            SmallSessions.with("We respect our customers’ time.", "We listen.");
    private final Id<Card> card = session.running().getFirst().id();
    private final Id<Card> other = session.running().getLast().id();
    private final GivenEditor given = new GivenEditor(session);
    private final EvidenceViewModel evidence =
            new EvidenceViewModel(
                    given.editor(),
                    GivenEditor.CLOCK,
                    new EvidenceDrafts(new Keeping(BegunTexts.none(), new ManualPauses())));

    @BeforeEach
    void follow() {
        given.editor().observe(change -> evidence.follow(change.after()));
    }

    private void begin(Id<Card> whose, Direction direction, String note, String day) {
        evidence.show(given.editor().session(), Optional.of(whose));
        evidence.open(direction);
        EvidenceEntry entry = evidence.entryProperty().get().orElseThrow();
        entry.noteProperty().set(note);
        entry.observedProperty().set(day);
    }

    @Test
    void whatWasBegunOnOtherCardsIsStoredToo() {
        begin(card, Direction.FOR, "She waited nine weeks.", "20 nov");
        begin(card, Direction.AGAINST, "Complaints fell.", "19 nov");
        begin(other, Direction.FOR, "Nobody rang back.", "18 nov");
        assertThat(given.labels()).isEmpty();
        evidence.commit();
        assertThat(given.editor().session().evidenceOf(card))
                .extracting(Evidence::note)
                .containsExactlyInAnyOrder("She waited nine weeks.", "Complaints fell.");
        assertThat(given.editor().session().evidenceOf(other))
                .singleElement()
                .matches(e -> e.note().equals("Nobody rang back."))
                .matches(e -> e.direction() == Direction.FOR)
                .matches(e -> e.observed().equals(CalendarDay.of(LocalDate.of(2026, 11, 18))));
        assertThat(given.labels()).hasSize(3);
    }

    @Test
    void aDayThatCannotBeReadIsUnknownOfNewEvidence() {
        begin(card, Direction.FOR, "She waited nine weeks.", "soon");
        evidence.commit();
        assertThat(given.editor().session().evidenceOf(card))
                .extracting(Evidence::observed)
                .containsExactly(CalendarDay.unknown());
    }

    @Test
    void aDayThatCannotBeReadLeavesTheDayOfAnEntryAsItWas() {
        Evidence old = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");
        given.editor().perform("given", s -> s.with(old));
        evidence.show(given.editor().session(), Optional.of(card));
        evidence.edit(old);
        EvidenceEntry entry = evidence.entryProperty().get().orElseThrow();
        entry.noteProperty().set("Ten weeks.");
        entry.observedProperty().set("2x");
        evidence.commit();
        assertThat(given.editor().session().evidenceOf(card))
                .extracting(Evidence::note, Evidence::observed)
                .containsExactly(tuple("Ten weeks.", old.observed()));
    }

    @Test
    void anEntryThatWasBeingChangedIsChanged() {
        Evidence old = SmallSessions.evidence(other, Direction.FOR, "Nine weeks.");
        given.editor().perform("given", s -> s.with(old));
        evidence.show(given.editor().session(), Optional.of(other));
        evidence.edit(old);
        evidence.entryProperty().get().orElseThrow().noteProperty().set("Ten weeks.");
        evidence.show(given.editor().session(), Optional.of(card));
        evidence.commit();
        assertThat(given.editor().session().evidenceOf(other))
                .extracting(Evidence::id, Evidence::note)
                .containsExactly(tuple(old.id(), "Ten weeks."));
    }

    @Test
    void whatIsStoredIsNotStoredAgain() {
        begin(card, Direction.FOR, "She waited nine weeks.", "20 nov");
        evidence.commit();
        evidence.commit();
        assertThat(given.editor().session().evidenceOf(card)).hasSize(1);
        evidence.show(given.editor().session(), Optional.of(card));
        assertThat(evidence.begun(Direction.FOR)).isEmpty();
    }

    @Test
    void whatSaysNothingOrBelongsToACardThatIsGoneIsLetGo() {
        begin(card, Direction.FOR, "  ", "20 nov");
        begin(other, Direction.FOR, "Nobody rang back.", "20 nov");
        given.editor().perform("delete claim 2", s -> s.withoutCard(other));
        evidence.commit();
        assertThat(given.editor().session().evidence().isEmpty()).isTrue();
        assertThat(given.labels()).containsExactly("delete claim 2");
    }
}
