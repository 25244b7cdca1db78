package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.PatternRef;
import org.flipside.model.Workshop;
import org.flipside.session.Preflight.Finding;
import org.flipside.session.Preflight.Topic;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.testsupport.PreparedWorkshop;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

class PreflightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PatternRef MODE = new PatternRef.FailureMode(4);
    private static final Flipside COMPLETE =
            new Flipside("Two sides.", "A scene.", "Design.", MODE);

    private static SessionPlan plan(String client, LocalTime end, int... sizes) {
        return new SessionPlan(
                "Title",
                client,
                "",
                TODAY,
                LocalTime.of(9, 30),
                end,
                Arrays.stream(sizes)
                        .mapToObj(size -> new PlannedGroup("Group of " + size, size, List.of()))
                        .toList(),
                AnswerKeeping.COUNTS_ONLY);
    }

    private static SessionPlan complete() {
        return plan("Nordhaven Mutual", LocalTime.of(11, 0), 5, 6, 5);
    }

    private static Finding about(Topic topic, Workshop workshop, SessionPlan plan) {
        return Preflight.check(workshop, plan, TODAY).stream()
                .filter(finding -> finding.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsCompleteIsFineInAllTopicsInOrder() {
        List<Finding> findings = Preflight.check(PreparedWorkshop.complete(), complete(), TODAY);

        assertThat(findings).extracting(Finding::topic).containsExactly(Topic.values());
        assertThat(findings).allMatch(Finding::fine);
        assertThat(findings).allMatch(finding -> finding.about().isEmpty());
    }

    @Test
    void aClaimWithoutFlipsideIsNamed() {
        Workshop workshop =
                PreparedWorkshop.called("W")
                        .cards(1)
                        .card(
                                new Claim("We deliver.", "", "Slide"),
                                new Flipside(" ", "", "", MODE))
                        .build();

        assertThat(about(Topic.FLIPSIDES, workshop, complete()))
                .isEqualTo(new Finding(Topic.FLIPSIDES, false, List.of("We deliver."), 2, 0));
    }

    @Test
    void aWorkshopWithoutClaimsIsNotFine() {
        Workshop blank = PreparedWorkshop.called("Blank").build();

        assertThat(about(Topic.FLIPSIDES, blank, complete()))
                .isEqualTo(new Finding(Topic.FLIPSIDES, false, List.of(), 0, 0));
    }

    @Test
    void aCardWithoutFailureModeIsNamed() {
        Workshop workshop =
                PreparedWorkshop.called("W")
                        .card(
                                new Claim("We deliver.", "", "Slide"),
                                COMPLETE.withPattern(PatternRef.none()))
                        .build();

        assertThat(about(Topic.PATTERNS, workshop, complete()).about())
                .containsExactly("We deliver.");
    }

    @Test
    void theSameClaimInOtherDressIsFound() {
        Workshop workshop =
                PreparedWorkshop.called("W")
                        .card("We listen.")
                        .card("We care.")
                        .card("WE  listen!")
                        .build();

        assertThat(about(Topic.DUPLICATES, workshop, complete()))
                .isEqualTo(new Finding(Topic.DUPLICATES, false, List.of("WE  listen!"), 3, 0));
    }

    @Test
    void aTextThatDoesNotFitTheStageIsFound() {
        Workshop workshop =
                PreparedWorkshop.called("W").card("x".repeat(60)).card("x".repeat(61)).build();

        assertThat(about(Topic.LENGTHS, workshop, complete()).about())
                .containsExactly("x".repeat(61));
    }

    @Test
    void aClaimWithoutSourceIsNamed() {
        Workshop workshop =
                PreparedWorkshop.called("W")
                        .cards(1)
                        .card(Claim.of("Heard by chance."), COMPLETE)
                        .build();

        assertThat(about(Topic.SOURCES, workshop, complete()).about())
                .containsExactly("Heard by chance.");
    }

    @Test
    void theAgendaIsHeldAgainstTheTimeThatPeopleHave() {
        Workshop workshop = PreparedWorkshop.complete();

        assertThat(about(Topic.AGENDA, workshop, plan("C", LocalTime.of(10, 59), 5)))
                .isEqualTo(new Finding(Topic.AGENDA, false, List.of(), 90, 89));
        assertThat(about(Topic.AGENDA, workshop, plan("C", LocalTime.of(0, 30), 5)))
                .isEqualTo(new Finding(Topic.AGENDA, true, List.of(), 90, 900));
    }

    @Test
    void aWorkshopWithoutAgendaIsNotFine() {
        Workshop without = PreparedWorkshop.called("W").cards(1).build();

        assertThat(about(Topic.AGENDA, without, complete()).fine()).isFalse();
    }

    @Test
    void aGroupOfFourIsNamedAndNoGroupIsNotFine() {
        Workshop workshop = PreparedWorkshop.complete();

        assertThat(about(Topic.GROUPS, workshop, plan("C", LocalTime.NOON, 5, 4)))
                .isEqualTo(new Finding(Topic.GROUPS, false, List.of("Group of 4"), 2, 5));
        assertThat(about(Topic.GROUPS, workshop, plan("C", LocalTime.NOON)).fine()).isFalse();
    }

    @Test
    void clientAndDayAreLookedAt() {
        Workshop workshop = PreparedWorkshop.complete();

        assertThat(about(Topic.CLIENT, workshop, plan(" ", LocalTime.NOON, 5)).fine()).isFalse();
        assertThat(Preflight.check(workshop, complete(), TODAY.plusDays(1)).getLast())
                .isEqualTo(new Finding(Topic.DATE, false, List.of(), 0, 0));
    }
}
