package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flipside.ui.library.Listed.session;

import org.flipside.store.DeletedSession;
import org.flipside.store.SessionSummary;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class OverviewTest {
    private static final SessionSummary LATER =
            session("First hundred days").inPreparation().on("2026-12-07").build();
    private static final SessionSummary NEXT =
            session("The numbers and the people")
                    .of("Aster Rail", "passenger service")
                    .inPreparation()
                    .on("2026-12-02")
                    .build();
    private static final SessionSummary AUTUMN =
            session("What the dashboard does not say").actions(5, 4).on("2026-10-20").build();
    private static final SessionSummary SUMMER =
            session("Hand-overs on the night shift")
                    .of("Krémer Clinics", "ward")
                    .actions(1, 6)
                    .on("2026-06-11")
                    .build();
    private static final SessionSummary CLOSED =
            session("Through the customer’s eyes").actions(0, 8).on("2025-05-20").build();
    private static final List<SessionSummary> ALL = List.of(CLOSED, LATER, SUMMER, NEXT, AUTUMN);

    private static List<String> titles(Overview overview) {
        return overview.rows().stream()
                .map(
                        row ->
                                switch (row) {
                                    case Row.Heading(Standing standing, int count) ->
                                            standing + " " + count;
                                    case Row.Entry(SessionSummary session) -> session.title();
                                })
                .toList();
    }

    private static Looking query(String query) {
        return new Looking(Optional.empty(), Optional.empty(), query, Set.of(), true, false);
    }

    @Test
    void sessionsAreGroupedByWhereTheyStandAndSorted() {
        assertThat(titles(Overview.of(ALL, List.of(), Looking.atAll())))
                .containsExactly(
                        "IN_PREPARATION 2",
                        "The numbers and the people",
                        "First hundred days",
                        "OPEN_ACTIONS 2",
                        "What the dashboard does not say",
                        "Hand-overs on the night shift",
                        "CLOSED 1",
                        "Through the customer’s eyes");
    }

    @Test
    void oldestFirstTurnsTheOrderExceptOfWhatIsToBePrepared() {
        Looking oldest =
                new Looking(Optional.empty(), Optional.empty(), "", Set.of(), false, false);

        assertThat(titles(Overview.of(ALL, List.of(), oldest)))
                .containsSubsequence("The numbers and the people", "First hundred days")
                .containsSubsequence(
                        "Hand-overs on the night shift", "What the dashboard does not say");
    }

    @Test
    void countsSayHowManyStandWhere() {
        Overview overview = Overview.of(ALL, List.of(), Looking.atAll());

        assertThat(overview.counts())
                .isEqualTo(
                        Map.of(
                                Standing.IN_PREPARATION,
                                2,
                                Standing.OPEN_ACTIONS,
                                2,
                                Standing.CLOSED,
                                1));
        assertThat(overview.all()).isEqualTo(5);
        assertThat(overview.clients())
                .isEqualTo(Map.of("Aster Rail", 1, "Krémer Clinics", 1, "Nordhaven Mutual", 3));
    }

    @Test
    void aChosenStandingHidesTheOthersAndLeavesTheCounts() {
        Overview overview =
                Overview.of(
                        ALL,
                        List.of(),
                        new Looking(
                                Optional.of(Standing.CLOSED),
                                Optional.empty(),
                                "",
                                Set.of(),
                                true,
                                false));

        assertThat(titles(overview)).containsExactly("CLOSED 1", "Through the customer’s eyes");
        assertThat(overview.all()).isEqualTo(5);
    }

    @Test
    void aChosenClientHidesTheOthersFromListAndCounts() {
        Overview overview =
                Overview.of(
                        ALL,
                        List.of(),
                        new Looking(
                                Optional.empty(),
                                Optional.of("Aster Rail"),
                                "",
                                Set.of(),
                                true,
                                false));

        assertThat(titles(overview))
                .containsExactly("IN_PREPARATION 1", "The numbers and the people");
        assertThat(overview.counts()).isEqualTo(Map.of(Standing.IN_PREPARATION, 1));
    }

    @Test
    void aSearchWantsEachWordWhereverItStandsWithoutAccentsAndCase() {
        assertThat(titles(Overview.of(ALL, List.of(), query("WARD  kremer"))))
                .containsExactly("OPEN_ACTIONS 1", "Hand-overs on the night shift");
        assertThat(Overview.of(ALL, List.of(), query("ward aster")).found()).isZero();
    }

    @Test
    void aSearchAlsoShowsWhatWasFoundElsewhereButNotOfAnotherClient() {
        Looking elsewhere =
                new Looking(
                        Optional.empty(),
                        Optional.of("Nordhaven Mutual"),
                        "green",
                        Set.of(AUTUMN.id(), SUMMER.id()),
                        true,
                        false);

        assertThat(titles(Overview.of(ALL, List.of(), elsewhere)))
                .containsExactly("OPEN_ACTIONS 1", "What the dashboard does not say");
    }

    @Test
    void theSessionThatRunsStandsInFrontAndNotInTheList() {
        SessionSummary running = session("Now").running().on("2026-11-21").build();
        SessionSummary other = session("Also").running().on("2026-11-20").build();
        List<SessionSummary> sessions = List.of(AUTUMN, other, running);

        Overview overview = Overview.of(sessions, List.of(), Looking.atAll());

        assertThat(overview.front()).contains(running);
        assertThat(titles(overview)).startsWith("RUNNING 1", "Also");
        assertThat(overview.found()).isEqualTo(3);
        assertThat(overview.count(Standing.RUNNING)).isEqualTo(2);
    }

    @Test
    void ofSeveralThatRunTheOneThatChangedLastStandsInFront() {
        SessionSummary left = session("Never closed").running().on("2026-11-21").build();
        SessionSummary now =
                session("Now")
                        .running()
                        .on("2026-11-20")
                        .changed(left.lastChange().plusSeconds(60))
                        .build();

        assertThat(Overview.of(List.of(left, now), List.of(), Looking.atAll()).front())
                .contains(now);
    }

    @Test
    void inASearchTheRunningSessionIsListedLikeTheOthers() {
        SessionSummary running = session("Now").running().build();

        Overview overview = Overview.of(List.of(running), List.of(), query("now"));

        assertThat(overview.front()).isEmpty();
        assertThat(titles(overview)).containsExactly("RUNNING 1", "Now");
    }

    @Test
    void deletedSessionsOfAnotherClientAreNotShown() {
        List<DeletedSession> gone = List.of(TestShelf.deleted(SUMMER), TestShelf.deleted(NEXT));

        assertThat(Overview.of(ALL, gone, Looking.atAll()).deleted()).isEqualTo(gone);
        assertThat(
                        Overview.of(ALL, gone, Looking.atAll().atClient(Optional.of("Aster Rail")))
                                .deleted())
                .containsExactly(TestShelf.deleted(NEXT));
    }
}
