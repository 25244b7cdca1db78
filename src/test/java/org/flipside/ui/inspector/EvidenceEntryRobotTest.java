package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.flipside.model.CalendarDay;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Strength;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class EvidenceEntryRobotTest extends InspectorFxTest {
    @BeforeEach
    void open() {
        open(416);
    }

    @Test
    void plusOpensALineAndEnterSavesItAndOpensTheNext() {
        type("+");
        type("She waited nine weeks");
        press(KeyCode.ENTER);
        type("28 % ring again");
        press(KeyCode.ENTER);
        assertThat(evidence())
                .extracting(Evidence::note, Evidence::kind, Evidence::direction)
                .containsExactlyInAnyOrder(
                        tuple("She waited nine weeks", EvidenceKind.OBSERVATION, Direction.FOR),
                        tuple("28 % ring again", EvidenceKind.METRIC, Direction.FOR));
        assertThat(focused().getText()).isEmpty();
        assertThat(sees("entry-editor")).isTrue();
    }

    @Test
    void minusOpensALineAgainst() {
        type("-");
        type("Complaints fell");
        press(KeyCode.ENTER);
        assertThat(evidence()).singleElement().matches(e -> e.direction() == Direction.AGAINST);
    }

    @Test
    void minusTurnsAnEmptyLineRoundAndIsTextInAnother() {
        type("+");
        type("28 % ring again");
        press(KeyCode.ENTER);
        type("-");
        type("Complaints fell - by half");
        press(KeyCode.ENTER);
        assertThat(evidence())
                .extracting(Evidence::note, Evidence::direction)
                .containsExactlyInAnyOrder(
                        tuple("28 % ring again", Direction.FOR),
                        tuple("Complaints fell - by half", Direction.AGAINST));
    }

    @Test
    void whatWasBegunIsOfferedOnItsCardOnly() {
        type("+");
        type("She wai");
        run(() -> selection.only(cards.get(1)));
        assertThat(sees("begun")).isFalse();
        run(() -> selection.only(cards.get(0)));
        assertThat(sees("begun")).isTrue();
    }

    @Test
    void tabGoesToKindStrengthSourceAndDayWithShortKeys() {
        type("+");
        type("A letter lay on the wrong desk");
        press(KeyCode.TAB);
        type("d");
        press(KeyCode.TAB);
        type("4");
        press(KeyCode.TAB);
        type("Planning");
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        type("12 nov");
        press(KeyCode.ENTER);
        assertThat(evidence())
                .singleElement()
                .matches(e -> e.kind() == EvidenceKind.DOCUMENT)
                .matches(e -> e.strength() == Strength.CONFIRMED_RECORD)
                .matches(e -> e.sourceRole().equals("Planning"))
                .matches(e -> e.observed().equals(CalendarDay.of(LocalDate.of(2026, 11, 12))));
    }

    @Test
    void escapeKeepsWhatWasTyped() {
        type("+");
        type("She wai");
        press(KeyCode.ESCAPE);
        assertThat(sees("entry-editor")).isFalse();
        assertThat(sees("begun")).isTrue();
        type("+");
        assertThat(focused().getText()).isEqualTo("She wai");
        assertThat(given.labels()).isEmpty();
    }

    @Test
    void anotherCardAndBackKeepsWhatWasTyped() {
        type("+");
        type("She wai");
        run(() -> selection.only(cards.get(1)));
        run(() -> selection.only(cards.get(0)));
        leave();
        type("+");
        assertThat(focused().getText()).isEqualTo("She wai");
    }

    @Test
    void enterOnAnEntryChangesItInPlace() {
        givenEntry("Nine weeks.");
        run(() -> only(VBox.class, "entry").requestFocus());
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.A);
        type("Ten weeks.");
        press(KeyCode.ENTER);
        assertThat(evidence()).singleElement().matches(e -> e.note().equals("Ten weeks."));
        assertThat(sees("entry-editor")).isFalse();
        assertThat(focusedName()).contains("Ten weeks.");
    }

    @Test
    void aDoubleClickOpensAnEntryToo() {
        givenEntry("Nine weeks.");
        robot.doubleClickOn(only(VBox.class, "entry"));
        settle();
        assertThat(focused().getText()).isEqualTo("Nine weeks.");
    }

    @Test
    void deleteTakesAnEntryAwayAndTheMessageBringsItBack() {
        givenEntry("Nine weeks.");
        run(() -> only(VBox.class, "entry").requestFocus());
        press(KeyCode.DELETE);
        assertThat(evidence()).isEmpty();
        assertThat(told).containsExactly("Evidence removed.");
        takeOffer();
        assertThat(evidence()).singleElement().matches(e -> e.note().equals("Nine weeks."));
    }

    @Test
    void aSearchThatFoundNothingIsRecordedByItsButton() {
        robot.clickOn("Record");
        settle();
        type("Complaint register, October");
        press(KeyCode.ENTER);
        assertThat(evidence())
                .singleElement()
                .matches(e -> e.kind() == EvidenceKind.ABSENCE)
                .matches(e -> e.direction() == Direction.UNCLEAR);
    }

    @Test
    void whatIsTypedIsSavedWhenTheWindowCloses() {
        type("+");
        type("She waited");
        run(inspector::commitPending);
        assertThat(evidence()).singleElement().matches(e -> e.note().equals("She waited"));
    }

    private void givenEntry(String note) {
        run(
                () ->
                        given.editor()
                                .perform(
                                        "given",
                                        s ->
                                                s.with(
                                                        SmallSessions.evidence(
                                                                cards.getFirst(),
                                                                Direction.FOR,
                                                                note))));
        settle();
    }

    private List<Evidence> evidence() {
        return given.editor().session().evidenceOf(cards.getFirst());
    }
}
