package org.flipside.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.store.DeletedSession;
import org.flipside.store.SessionSummary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the library window shows: opens the library, keeps the list in step with it, and finds. On
 * one thread, in windows the JavaFX thread.
 */
public final class LibraryViewModel {
    private final Supplier<CompletableFuture<Shelf>> opener;
    private final SessionSearch search;
    private final Executor here;

    private final ReadOnlyObjectWrapper<LibraryState> state =
            new ReadOnlyObjectWrapper<>(new LibraryState.Opening());
    private final ReadOnlyObjectWrapper<Overview> overview =
            new ReadOnlyObjectWrapper<>(Overview.empty());
    private final ReadOnlyObjectWrapper<List<WorkshopUse>> workshops =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Looking> looking = new SimpleObjectProperty<>(Looking.atAll());
    private final ObjectProperty<Optional<Id<SessionDetails>>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<DeletedSession>> selectedDeleted =
            new SimpleObjectProperty<>(Optional.empty());

    private Optional<Shelf> shelf = Optional.empty();
    private List<SessionSummary> sessions = List.of();
    private List<DeletedSession> deleted = List.of();
    private List<Workshop> prepared = List.of();
    private Runnable endListening = () -> {};
    private boolean paused;
    private boolean loading;
    private boolean loadAgain;

    /**
     * @param opener opens the library, elsewhere
     * @param search looks into the sessions
     * @param here runs what is to be done on this view-model's thread, later
     */
    public LibraryViewModel(
            Supplier<CompletableFuture<Shelf>> opener, SessionSearch search, Executor here) {
        this.opener = opener;
        this.search = search;
        this.here = here;
        looking.subscribe(this::show);
    }

    /** Opens the library, or tries again. */
    public void open() {
        state.set(new LibraryState.Opening());
        loading = true;
        whenDone(
                opener.get().thenCompose(LibraryViewModel::readAtOnce), this::opened, this::failed);
    }

    /** Reads before this view-model's thread has time: while a window comes up, it has none. */
    private static CompletableFuture<Opened> readAtOnce(Shelf shelf) {
        AtomicBoolean changed = new AtomicBoolean();
        Runnable end = shelf.onChange(() -> changed.set(true));
        return read(shelf)
                .thenApply(read -> new Opened(shelf, read, changed, end))
                .whenComplete(
                        (_, failure) -> {
                            if (failure != null) {
                                end.run();
                            }
                        });
    }

    private void opened(Opened opened) {
        shelf = Optional.of(opened.shelf());
        listen();
        opened.endWatching().run();
        loadAgain = opened.changed().get();
        loaded(opened.read());
    }

    private void listen() {
        endListening.run();
        endListening =
                paused
                        ? () -> {}
                        : shelf.map(open -> open.onChange(() -> here.execute(this::refresh)))
                                .orElse(() -> {});
    }

    /**
     * Follows the library no more until {@link #resume}: while nobody sees the list, each change of
     * a session would read all sessions.
     */
    public void pause() {
        paused = true;
        listen();
    }

    /** Follows the library again, and catches up with it. */
    public void resume() {
        paused = false;
        listen();
        refresh();
    }

    /** Reads the list of sessions again. */
    public void refresh() {
        if (loading) {
            loadAgain = true;
            return;
        }
        shelf.ifPresent(
                open -> {
                    loading = true;
                    whenDone(read(open), this::loaded, this::failed);
                });
    }

    /** Ends what the window has to do with the library. */
    public void close() {
        endListening.run();
        shelf = Optional.empty();
    }

    private record Loaded(List<SessionSummary> all, List<DeletedSession> gone) {}

    /** A library with what was in it, and whether that changed since. */
    private record Opened(Shelf shelf, Loaded read, AtomicBoolean changed, Runnable endWatching) {}

    private static CompletableFuture<Loaded> read(Shelf shelf) {
        return shelf.sessions().thenCombine(shelf.deleted(), Loaded::new);
    }

    private void loaded(Loaded loaded) {
        List<SessionSummary> all = loaded.all();
        loading = false;
        if (loadAgain) {
            loadAgain = false;
            refresh();
        }
        sessions = all;
        deleted = loaded.gone();
        if (looking.get().client().filter(c -> !clientsOf(all).contains(c)).isPresent()) {
            chooseClient(Optional.empty());
        }
        show();
        countUses();
        state.set(all.isEmpty() ? new LibraryState.Empty() : new LibraryState.Open());
    }

    private void failed(Throwable cause) {
        loading = false;
        state.set(new LibraryState.Closed(Failure.of(cause)));
    }

    private static Set<String> clientsOf(List<SessionSummary> all) {
        return all.stream().map(SessionSummary::client).collect(Collectors.toSet());
    }

    private void show() {
        Overview now = Overview.of(sessions, deleted, looking.get());
        if (now.looking().deleted() && now.deleted().isEmpty()) {
            chooseStanding(Optional.empty());
        } else {
            overview.set(now);
        }
    }

    // what somebody wants to see

    /** What is to be seen, to watch. */
    public ReadOnlyObjectProperty<Looking> lookingProperty() {
        return looking;
    }

    /** Shows only sessions that stand there; empty for all. */
    public void chooseStanding(Optional<Standing> standing) {
        looking.set(looking.get().at(standing));
    }

    /** Shows what was deleted, as long as there is something. */
    public void chooseDeleted() {
        looking.set(looking.get().atDeleted());
    }

    /** Shows one client and nothing of any other; empty for all. */
    public void chooseClient(Optional<String> client) {
        looking.set(looking.get().atClient(client));
    }

    /** Lists first what was last, or the other way round. */
    public void turnOrder() {
        looking.set(looking.get().turned());
    }

    /** Finds, at once by title, client and unit, then also by what is written in the sessions. */
    public void find(String query) {
        if (query.equals(looking.get().query())) {
            return;
        }
        showFound(query, Set.of());
        if (!query.isBlank()) {
            whenDone(
                    search.find(query.strip()),
                    found -> {
                        if (query.equals(looking.get().query())) {
                            showFound(query, found);
                        }
                    },
                    _ -> {}); // what was found at once stays; the index mends itself
        }
    }

    private void showFound(String query, Set<Id<SessionDetails>> elsewhere) {
        looking.set(looking.get().searching(query, elsewhere));
    }

    // what is seen

    /** How far the library is open. */
    public ReadOnlyObjectProperty<LibraryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The list and its counts. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The workshops. */
    public ReadOnlyObjectProperty<List<WorkshopUse>> workshopsProperty() {
        return workshops.getReadOnlyProperty();
    }

    /** Which session is selected. */
    public ObjectProperty<Optional<Id<SessionDetails>>> selectedProperty() {
        return selected;
    }

    /** The selected session. */
    public Optional<SessionSummary> selected() {
        return selected.get().flatMap(this::session);
    }

    /** Which deleted session is selected, where they are shown. */
    public ObjectProperty<Optional<DeletedSession>> selectedDeletedProperty() {
        return selectedDeleted;
    }

    /** All sessions that are not deleted. */
    List<SessionSummary> sessions() {
        return List.copyOf(sessions);
    }

    /** A session of the list. */
    public Optional<SessionSummary> session(Id<SessionDetails> id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** Clients that may be named now: the chosen one alone, if one is chosen. */
    public List<String> clients() {
        return looking.get()
                .client()
                .map(List::of)
                .orElseGet(() -> List.copyOf(overview.get().clients().keySet()));
    }

    /** The open library. */
    public Optional<Shelf> shelf() {
        return shelf;
    }

    /** When something was saved last. */
    public Optional<Instant> lastSaved() {
        return sessions.stream().map(SessionSummary::lastChange).max(Comparator.naturalOrder());
    }

    /** Sets the workshops that sessions can be started from. */
    public void setWorkshops(List<Workshop> all) {
        prepared = List.copyOf(all);
        countUses();
    }

    private void countUses() {
        Map<String, Long> uses =
                sessions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SessionSummary::workshop, Collectors.counting()));
        workshops.set(
                prepared.stream()
                        .map(w -> new WorkshopUse(w, uses.getOrDefault(w.title(), 0L).intValue()))
                        .toList());
    }

    /** Has the outcome of work done elsewhere told on this view-model's thread. */
    <T> void whenDone(CompletableFuture<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var _ =
                work.whenComplete(
                        (result, failure) ->
                                here.execute(
                                        () -> {
                                            if (failure == null) {
                                                done.accept(result);
                                            } else {
                                                failed.accept(Failure.unwrapped(failure));
                                            }
                                        }));
    }
}
