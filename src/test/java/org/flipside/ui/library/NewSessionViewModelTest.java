package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Workshop;
import org.flipside.session.Preflight;
import org.flipside.session.SessionPlan;
import org.flipside.session.SessionPlan.Person;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.testsupport.PreparedWorkshop;
import org.flipside.ui.form.TimeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class NewSessionViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Workshop CUSTOMER = PreparedWorkshop.complete();
    private static final Workshop SHORT =
            PreparedWorkshop.called("The new leader").cards(5).phase("All", 45).build();

    private final NewSessionViewModel model =
            new NewSessionViewModel(CUSTOMER, "Nordhaven Mutual", TODAY);

    private boolean isFine(Preflight.Topic topic) {
        return model.findingsProperty().get().stream()
                .filter(finding -> finding.topic() == topic)
                .allMatch(Preflight.Finding::fine);
    }

    @Test
    void itBeginsWithWhatIsUsual() {
        assertThat(model.plan())
                .isEqualTo(
                        new SessionPlan(
                                "The customer",
                                "Nordhaven Mutual",
                                "",
                                TODAY,
                                LocalTime.of(9, 30),
                                LocalTime.of(11, 0),
                                List.of(new PlannedGroup("Everyone", 8, List.of())),
                                AnswerKeeping.COUNTS_ONLY));
        assertThat(model.findingsProperty().get()).allMatch(Preflight.Finding::fine);
    }

    @Test
    void titleAndEndGoWithTheWorkshopUntilSomebodyChangesThem() {
        model.workshopProperty().set(SHORT);
        assertThat(model.titleProperty().get()).isEqualTo("The new leader");
        assertThat(model.endProperty().get()).isEqualTo(LocalTime.of(10, 15));

        model.titleProperty().set("First hundred days");
        model.endProperty().set(LocalTime.of(12, 0));
        model.workshopProperty().set(CUSTOMER);

        assertThat(model.titleProperty().get()).isEqualTo("First hundred days");
        assertThat(model.endProperty().get()).isEqualTo(LocalTime.of(12, 0));
    }

    @Test
    void theEndMovesWithTheStart() {
        model.startProperty().set(LocalTime.of(14, 0));

        assertThat(model.endProperty().get()).isEqualTo(LocalTime.of(15, 30));
    }

    @Test
    void theLookIsTakenAfterEachChange() {
        model.clientProperty().set("");
        model.endProperty().set(LocalTime.of(10, 0));
        model.dateProperty().set(TODAY.minusDays(1));
        model.groups().resize(0, -6);

        assertThat(isFine(Preflight.Topic.CLIENT)).isFalse();
        assertThat(isFine(Preflight.Topic.AGENDA)).isFalse();
        assertThat(isFine(Preflight.Topic.DATE)).isFalse();
        assertThat(isFine(Preflight.Topic.GROUPS)).isFalse();

        model.workshopProperty().set(PreparedWorkshop.called("Blank").build());
        assertThat(isFine(Preflight.Topic.FLIPSIDES)).isFalse();
    }

    @Test
    void groupsAreAddedRenamedResizedAndRemoved() {
        model.groups().rename(0, "Leaders");
        model.groups().resize(0, -4);
        model.groups().add("Front line");
        model.groups().resize(1, 1);

        assertThat(model.groups().groupsProperty().get())
                .containsExactly(
                        new PlannedGroup("Leaders", 4, List.of()),
                        new PlannedGroup("Front line", 5, List.of()));

        model.groups().remove(0);
        assertThat(model.groups().groupsProperty().get())
                .containsExactly(new PlannedGroup("Front line", 5, List.of()));
    }

    @Test
    void namedPeopleSitInGroupsThatDoNotShrinkBelowThem() {
        model.groups().nameAll("Kim; clerk; Leaders\nBo;;Leaders");
        model.groups().resize(1, -1);

        assertThat(model.groups().groupsProperty().get())
                .containsExactly(
                        new PlannedGroup("Everyone", 8, List.of()),
                        new PlannedGroup(
                                "Leaders",
                                2,
                                List.of(new Person("Kim", "clerk"), new Person("Bo", ""))));
    }

    @ParameterizedTest
    @EnumSource(Preflight.Topic.class)
    void everythingThatCanBeFoundHasItsWords(Preflight.Topic topic) {
        for (int count = 0; count < 3; count++) {
            List<String> about = List.of("Our claim.", "Another.").subList(0, count);
            assertThat(
                            PreflightTexts.title(
                                    new Preflight.Finding(topic, true, List.of(), count, 3)))
                    .isNotBlank()
                    .doesNotContain("{");
            Preflight.Finding open = new Preflight.Finding(topic, false, about, count, 3);
            assertThat(PreflightTexts.title(open)).isNotBlank().doesNotContain("{");
            assertThat(PreflightTexts.advice(open)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "930, 09:30",
        "9:30, 09:30",
        "'9.30 ', 09:30",
        "9h05, 09:05",
        "0, 00:00"
    })
    void timesAreReadAsPeopleTypeThem(String text, LocalTime time) {
        assertThat(TimeText.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine", "24:00", "9:60", "9:5", "12345"})
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(TimeText.read(text)).isEmpty();
    }

    @Test
    void daysAreReadAsTheyAreShownAndInOtherForms() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        NewSessionViewModel session =
                new NewSessionViewModel(PreparedWorkshop.complete(), "", TODAY);

        assertThat(session.readDay(SessionTexts.longDay(day))).contains(day);
        assertThat(session.readDay("2026-12-02")).contains(day);
        assertThat(session.readDay("2.12.")).contains(day);
        assertThat(session.readDay("tomorrow")).contains(TODAY.plusDays(1));
        assertThat(session.readDay("soon")).isEmpty();
        assertThat(session.readDay("")).isEmpty();
    }
}
