package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.session.SessionPlan;
import org.flipside.session.SessionStart;
import org.flipside.store.DeletedSession;
import org.flipside.store.SessionSummary;
import org.flipside.testsupport.PreparedWorkshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class LibraryActsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private final TestShelf shelf = new TestShelf();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<Id<SessionDetails>> opened = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private final LibraryViewModel library =
            new LibraryViewModel(
                    () -> CompletableFuture.completedFuture(shelf),
                    SessionSearch.none(),
                    later::add);
    private final LibraryActs acts = new LibraryActs(library, CLOCK, opened::add, told::add);

    @BeforeEach
    void openLibraryWithOneSession() {
        var _ = shelf.create(make("First"), "made");
        library.open();
        drain();
    }

    private void drain() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private static SessionPlan plan(String title) {
        return new SessionPlan(
                title,
                "Nordhaven Mutual",
                "",
                LocalDate.of(2026, 12, 2),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                List.of(),
                AnswerKeeping.COUNTS_ONLY);
    }

    private static Session make(String title) {
        return SessionStart.make(PreparedWorkshop.complete(), plan(title), CLOCK.instant());
    }

    private SessionSummary first() {
        return shelf.all.getFirst();
    }

    @Test
    void startingMakesASessionAndOpensIt() {
        acts.start(PreparedWorkshop.complete(), plan("Second"), () -> {}, _ -> {});
        drain();

        assertThat(shelf.titles()).containsExactly("First", "Second");
        assertThat(opened).containsExactly(shelf.all.getLast().id());
        assertThat(shelf.labels.getLast()).isEqualTo("new session from “The customer”");
    }

    @Test
    void aDeletedSessionComesBackByUndoAndGoesAgainByRedo() {
        acts.delete(first());
        drain();
        assertThat(shelf.titles()).isEmpty();
        assertThat(acts.undoLabelProperty().get()).isEqualTo("delete “First”");

        acts.undo();
        drain();
        assertThat(shelf.titles()).containsExactly("First");
        assertThat(acts.redoLabelProperty().get()).isEqualTo("delete “First”");
        assertThat(library.selected()).contains(first());

        acts.redo();
        drain();
        assertThat(shelf.titles()).isEmpty();
    }

    @Test
    void theMessageAboutADeletedSessionOffersToBringItBack() {
        acts.delete(first());
        drain();

        assertThat(told.getLast().text()).startsWith("“First” is deleted.");
        assertThat(told.getLast().act()).isEqualTo("Undo");
        told.getLast().action().run();
        drain();

        assertThat(shelf.titles()).containsExactly("First");
    }

    @Test
    void aDuplicateIsAFreshSessionThatUndoTakesAway() {
        acts.duplicate(first());
        drain();

        assertThat(shelf.titles()).containsExactly("First", "First (copy)");
        assertThat(shelf.all.getLast().date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(library.selected()).contains(shelf.all.getLast());
        assertThat(told.getLast().text()).contains("5 cards");

        acts.undo();
        drain();
        assertThat(shelf.titles()).containsExactly("First");
    }

    @Test
    void undoNeverTakesAwayASessionThatWasOpened() {
        acts.duplicate(first());
        drain();

        acts.open(shelf.all.getLast().id());
        acts.undo();
        drain();

        assertThat(shelf.titles()).containsExactly("First", "First (copy)");
        assertThat(acts.undoLabelProperty().get()).isEmpty();
    }

    @Test
    void sessionsFromFilesAreTakenInAndTakenBackTogether() {
        acts.take(List.of(make("A"), make("B")), () -> {}, _ -> {});
        drain();
        assertThat(shelf.titles()).containsExactly("First", "A", "B");
        assertThat(told.getLast().text()).isEqualTo("2 sessions are imported.");

        acts.undo();
        drain();

        assertThat(shelf.titles()).containsExactly("First");
    }

    @Test
    void ifOneSessionCannotBeTakenInNoneIs() {
        Session bad = make("Bad");
        shelf.refused = Set.of(bad.id());
        List<Failure> failures = new ArrayList<>();

        acts.take(List.of(make("A"), bad), () -> {}, failures::add);
        drain();

        assertThat(shelf.titles()).containsExactly("First");
        assertThat(failures).extracting(Failure::sentence).containsExactly("refused");
        assertThat(acts.undoLabelProperty().get()).isEmpty();
    }

    @Test
    void whatDoesNotWorkIsSaidAndNothingIsToUndo() {
        shelf.failure = Optional.of(new IllegalStateException("The disk is full."));

        acts.delete(first());
        drain();

        assertThat(told).extracting(Notice::text).containsExactly("The disk is full.");
        assertThat(acts.undoLabelProperty().get()).isEmpty();
    }

    @Test
    void aDeletedSessionIsBroughtBackFromTheListAndThatIsUndone() {
        acts.delete(first());
        drain();
        DeletedSession gone = library.overviewProperty().get().deleted().getFirst();

        acts.restore(gone);
        drain();

        assertThat(shelf.titles()).containsExactly("First");
        assertThat(library.selected()).contains(first());
        assertThat(told.getLast().text()).isEqualTo("“First” is back.");
        acts.undo();
        drain();
        assertThat(shelf.titles()).isEmpty();
    }

    @Test
    void whatIsRemovedForGoodCanBeTakenBackByNothing() {
        acts.duplicate(first());
        drain();
        SessionSummary copy = shelf.all.getLast();
        acts.delete(first());
        acts.delete(copy);
        drain();

        acts.purge(TestShelf.deleted(copy));
        drain();

        assertThat(shelf.all).extracting(SessionSummary::title).containsExactly("First");
        assertThat(told.getLast().act()).isEmpty();
        assertThat(acts.undoLabelProperty().get()).isEqualTo("delete “First”");
        acts.undo();
        drain();
        assertThat(acts.undoLabelProperty().get()).isEmpty();
        assertThat(shelf.titles()).containsExactly("First");
    }

    @Test
    void theDeletedSessionsAreLeftWhenTheLastOneIsBack() {
        acts.delete(first());
        drain();
        library.chooseDeleted();
        assertThat(library.lookingProperty().get().deleted()).isTrue();

        acts.restore(TestShelf.deleted(first()));
        drain();

        assertThat(library.lookingProperty().get().deleted()).isFalse();
    }

    @Test
    void aSearchLeavesTheDeletedSessions() {
        acts.delete(first());
        drain();
        library.chooseDeleted();

        library.find("first");
        drain();

        assertThat(library.lookingProperty().get().deleted()).isFalse();
        assertThat(library.overviewProperty().get().found()).isZero();
    }
}
