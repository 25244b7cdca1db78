package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.insight.Freshness;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.session.BegunTexts;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.DayText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class EvidenceViewModelTest {
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
    void showTheCard() {
        given.editor().observe(change -> evidence.follow(change.after()));
        evidence.show(session, Optional.of(card));
    }

    @Test
    void aLineIsSavedWithWhatIsLikelyAndTheNextOneOpens() {
        evidence.open(Direction.FOR);
        entry().noteProperty().set(" She waited nine weeks. ");
        assertThat(evidence.save()).isTrue();
        assertThat(evidence.list(Direction.FOR))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(
                        new Evidence(
                                Id.random(),
                                card,
                                EvidenceKind.OBSERVATION,
                                Direction.FOR,
                                Strength.ONE_ACCOUNT,
                                Proximity.OWN_CHAIR,
                                CalendarDay.of(LocalDate.of(2026, 11, 21)),
                                "",
                                "She waited nine weeks.",
                                "",
                                GivenEditor.CLOCK.instant().truncatedTo(ChronoUnit.MILLIS)));
        assertThat(given.labels()).containsExactly("add supporting evidence to claim 1");
        assertThat(entry().noteProperty().get()).isEmpty();
        assertThat(entry().place()).isEqualTo(new EvidenceDraft.Place.New(card, Direction.FOR));
    }

    @Test
    void aLineThatSaysNothingIsClosed() {
        evidence.open(Direction.FOR);
        assertThat(evidence.save()).isFalse();
        assertThat(evidence.entryProperty().get()).isEmpty();
        assertThat(given.labels()).isEmpty();
    }

    @Test
    void aDayThatCannotBeReadIsAskedFor() {
        evidence.open(Direction.AGAINST);
        entry().noteProperty().set("Complaints fell.");
        entry().observedProperty().set("soon");
        assertThat(evidence.save()).isFalse();
        assertThat(entry().problemProperty().get()).isNotEmpty();
        entry().observedProperty().set("30 oct");
        assertThat(entry().problemProperty().get()).isEmpty();
        assertThat(evidence.save()).isTrue();
        assertThat(evidence.list(Direction.AGAINST).getFirst().observed())
                .isEqualTo(CalendarDay.of(LocalDate.of(2026, 10, 30)));
    }

    @Test
    void theWordsTellTheKindUntilSomebodySetsIt() {
        evidence.open(Direction.FOR);
        entry().noteProperty().set("28 % ring again");
        assertThat(entry().kindProperty().get()).isEqualTo(EvidenceKind.METRIC);
        assertThat(entry().strengthProperty().get()).isEqualTo(Strength.SEVERAL_ACCOUNTS);
        entry().noteProperty().set("“I gave five stars to her.”");
        assertThat(entry().kindProperty().get()).isEqualTo(EvidenceKind.QUOTE);
        entry().kindProperty().set(EvidenceKind.DOCUMENT);
        entry().strengthProperty().set(Strength.CONFIRMED_RECORD);
        entry().noteProperty().set("28 % ring again");
        assertThat(entry().kindProperty().get()).isEqualTo(EvidenceKind.DOCUMENT);
        entry().kindProperty().set(EvidenceKind.ANECDOTE);
        assertThat(entry().strengthProperty().get()).isEqualTo(Strength.CONFIRMED_RECORD);
    }

    @Test
    void closingKeepsWhatWasTypedForThatCard() {
        evidence.open(Direction.FOR);
        entry().noteProperty().set("She wai");
        evidence.close();
        assertThat(evidence.entryProperty().get()).isEmpty();
        assertThat(given.labels()).isEmpty();
        evidence.show(session, Optional.of(other));
        assertThat(evidence.begun(Direction.FOR)).isEmpty();
        evidence.show(session, Optional.of(card));
        assertThat(evidence.begun(Direction.FOR)).map(EvidenceDraft::note).contains("She wai");
        evidence.open(Direction.FOR);
        assertThat(entry().noteProperty().get()).isEqualTo("She wai");
    }

    @Test
    void anotherCardKeepsWhatWasTypedToo() {
        evidence.open(Direction.AGAINST);
        entry().noteProperty().set("Complaints");
        evidence.show(session, Optional.of(other));
        evidence.show(session, Optional.of(card));
        assertThat(evidence.begun(Direction.AGAINST)).isPresent();
    }

    @Test
    void committingSavesALineThatIsNotFinished() {
        evidence.open(Direction.FOR);
        entry().noteProperty().set("She waited");
        evidence.commit();
        assertThat(evidence.list(Direction.FOR))
                .extracting(Evidence::note)
                .containsExactly("She waited");
        assertThat(evidence.entryProperty().get()).isEmpty();
    }

    @Test
    void anEntryIsChangedInPlace() {
        Evidence old = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");
        given.editor().perform("given", s -> s.with(old));
        evidence.edit(old);
        entry().noteProperty().set("Ten weeks.");
        entry().directionProperty().set(Direction.AGAINST);
        assertThat(evidence.save()).isTrue();
        assertThat(evidence.entryProperty().get()).isEmpty();
        assertThat(evidence.list(Direction.FOR)).isEmpty();
        assertThat(evidence.list(Direction.AGAINST))
                .singleElement()
                .matches(e -> e.id().equals(old.id()) && e.note().equals("Ten weeks."))
                .matches(e -> e.recordedAt().equals(old.recordedAt()));
        assertThat(given.labels()).containsExactly("given", "edit evidence of claim 1");
    }

    @Test
    void anEntryThatWasOnlyLookedAtIsNoDraft() {
        Evidence old = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");
        given.editor().perform("given", s -> s.with(old));
        evidence.edit(old);
        evidence.close();
        given.editor()
                .perform("given", s -> s.with(SmallSessions.evidence(card, Direction.FOR, "x")));
        evidence.edit(old);
        assertThat(entry().noteProperty().get()).isEqualTo("Nine weeks.");
        assertThat(given.labels()).hasSize(2);
    }

    @Test
    void removingIsUndone() {
        Evidence old = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");
        given.editor().perform("given", s -> s.with(old));
        evidence.remove(old);
        assertThat(evidence.list(Direction.FOR)).isEmpty();
        given.editor().undo();
        assertThat(evidence.list(Direction.FOR)).containsExactly(old);
    }

    @Test
    void anEntryThatIsTakenAwayElsewhereClosesItsLine() {
        Evidence old = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");
        given.editor().perform("given", s -> s.with(old));
        evidence.edit(old);
        given.editor().undo();
        assertThat(evidence.entryProperty().get()).isEmpty();
    }

    @Test
    void aSearchThatFoundNothingIsARecord() {
        evidence.openAbsence();
        entry().noteProperty().set("Complaint register, all of October");
        evidence.save();
        assertThat(evidence.list(Direction.UNCLEAR))
                .singleElement()
                .matches(e -> e.kind() == EvidenceKind.ABSENCE);
        assertThat(given.labels()).containsExactly("record that nothing was found on claim 1");
    }

    @Test
    void whatWasSeenLastComesFirst() {
        for (String day : List.of("3 jul", "12 nov", "20 may 2025")) {
            evidence.open(Direction.FOR);
            entry().noteProperty().set(day);
            entry().observedProperty().set(day);
            evidence.save();
        }
        assertThat(evidence.list(Direction.FOR))
                .extracting(Evidence::note)
                .containsExactly("12 nov", "3 jul", "20 may 2025");
        assertThat(evidence.list(Direction.FOR))
                .extracting(evidence::freshness)
                .containsExactly(Freshness.FRESH, Freshness.AGEING, Freshness.STALE);
        assertThat(DayText.show(evidence.list(Direction.FOR).getFirst().observed(), Locale.ENGLISH))
                .isEqualTo("12 Nov 2026");
    }

    private EvidenceEntry entry() {
        return evidence.entryProperty().get().orElseThrow();
    }
}
