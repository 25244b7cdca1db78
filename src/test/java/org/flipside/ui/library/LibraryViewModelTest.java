package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flipside.ui.library.Listed.session;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.store.SessionSummary;
import org.flipside.testsupport.PreparedWorkshop;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class LibraryViewModelTest {
    private final SessionSummary autumn = session("Autumn").on("2026-10-20").build();
    private final SessionSummary spring =
            session("Spring").of("Aster Rail", "").on("2026-03-06").build();
    private final TestShelf shelf = new TestShelf(autumn, spring);
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Map<String, CompletableFuture<Set<Id<SessionDetails>>>> searches =
            new HashMap<>();
    private CompletableFuture<Shelf> opening = CompletableFuture.completedFuture(shelf);
    private final LibraryViewModel library =
            new LibraryViewModel(() -> opening, this::search, later::add);

    private CompletableFuture<Set<Id<SessionDetails>>> search(String query) {
        return searches.computeIfAbsent(query, _ -> new CompletableFuture<>());
    }

    private void drain() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private void open() {
        library.open();
        drain();
    }

    private List<String> titles() {
        return library.overviewProperty().get().rows().stream()
                .filter(Row.Entry.class::isInstance)
                .map(row -> ((Row.Entry) row).session().title())
                .toList();
    }

    @Test
    void openingShowsAllSessions() {
        assertThat(library.stateProperty().get()).isEqualTo(new LibraryState.Opening());

        open();

        assertThat(library.stateProperty().get()).isEqualTo(new LibraryState.Open());
        assertThat(titles()).containsExactly("Autumn", "Spring");
        assertThat(library.lastSaved()).contains(Instant.parse("2026-11-21T10:36:41Z"));
    }

    @Test
    void aLibraryWithoutSessionsIsEmpty() {
        shelf.all.clear();

        open();

        assertThat(library.stateProperty().get()).isEqualTo(new LibraryState.Empty());
    }

    @Test
    void aLibraryThatCannotBeOpenedSaysWhyAndCanBeTriedAgain() {
        opening = CompletableFuture.failedFuture(new IllegalStateException("no", new Error("x")));
        open();
        assertThat(library.stateProperty().get())
                .isEqualTo(
                        new LibraryState.Closed(
                                new Failure("internal", "no", List.of("java.lang.Error: x"))));

        opening = CompletableFuture.completedFuture(shelf);
        open();

        assertThat(library.stateProperty().get()).isEqualTo(new LibraryState.Open());
    }

    @Test
    void whatChangesInTheLibraryIsSeen() {
        open();
        shelf.all.add(session("New").on("2026-11-20").build());

        shelf.changed();
        shelf.changed();
        drain();

        assertThat(titles()).containsExactly("New", "Autumn", "Spring");
    }

    @Test
    void aPausedWindowReadsNothingUntilItGoesOn() {
        open();
        library.pause();
        int before = shelf.readings();
        shelf.all.add(session("New").on("2026-11-20").build());

        shelf.changed();
        drain();
        assertThat(shelf.readings()).isEqualTo(before);
        assertThat(titles()).containsExactly("Autumn", "Spring");

        library.resume();
        drain();
        assertThat(titles()).containsExactly("New", "Autumn", "Spring");
        assertThat(shelf.listeners()).isEqualTo(1);
    }

    @Test
    void aClosedWindowListensNoMore() {
        open();
        assertThat(shelf.listeners()).isEqualTo(1);

        library.close();

        assertThat(shelf.listeners()).isZero();
    }

    @Test
    void openingAgainListensOnce() {
        open();
        open();

        assertThat(shelf.listeners()).isEqualTo(1);
    }

    @Test
    void findingShowsTitlesAtOnceAndWhatIsWrittenInSessionsWhenItIsKnown() {
        open();

        library.find("autumn");
        assertThat(titles()).containsExactly("Autumn");

        search("autumn").complete(Set.of(spring.id()));
        drain();
        assertThat(titles()).containsExactly("Autumn", "Spring");
    }

    @Test
    void anAnswerToAnEarlierQueryIsNotShown() {
        open();
        library.find("a");
        library.find("au");

        search("a").complete(Set.of(spring.id()));
        drain();

        assertThat(titles()).containsExactly("Autumn");
    }

    @Test
    void aFailedSearchLeavesWhatWasFoundAtOnce() {
        open();
        library.find("spring");

        search("spring").completeExceptionally(new IllegalStateException("no index"));
        drain();

        assertThat(titles()).containsExactly("Spring");
    }

    @Test
    void aChosenClientIsTheOnlyOneThatIsNamed() {
        open();
        assertThat(library.clients()).containsExactly("Aster Rail", "Nordhaven Mutual");

        library.chooseClient(Optional.of("Aster Rail"));

        assertThat(library.clients()).containsExactly("Aster Rail");
        assertThat(titles()).containsExactly("Spring");
    }

    @Test
    void whenTheLastSessionOfTheChosenClientIsGoneAllAreShown() {
        open();
        library.chooseClient(Optional.of("Aster Rail"));
        shelf.deleted.add(spring.id());

        shelf.changed();
        drain();

        assertThat(titles()).containsExactly("Autumn");
    }

    @Test
    void theOrderCanBeTurned() {
        open();
        library.turnOrder();
        assertThat(titles()).containsExactly("Spring", "Autumn");
        library.turnOrder();
        assertThat(titles()).containsExactly("Autumn", "Spring");
    }

    @Test
    void workshopsSayHowOftenTheyWereUsed() {
        Workshop customer = PreparedWorkshop.complete();
        Workshop other = PreparedWorkshop.called("The metrics").build();
        library.setWorkshops(List.of(customer, other));

        open();

        assertThat(library.workshopsProperty().get())
                .containsExactly(new WorkshopUse(customer, 2), new WorkshopUse(other, 0));
    }
}
