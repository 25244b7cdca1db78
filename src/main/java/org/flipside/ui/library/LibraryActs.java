package org.flipside.ui.library;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.session.SampleSession;
import org.flipside.session.SessionPlan;
import org.flipside.session.SessionStart;
import org.flipside.store.DeletedSession;
import org.flipside.store.Library;
import org.flipside.store.SessionSummary;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What can be done to the sessions of the library: start, duplicate, delete, take in, and take
 * back. On the thread of its view-model.
 */
public final class LibraryActs {
    private final LibraryViewModel library;
    private final Clock clock;
    private final Consumer<Id<SessionDetails>> window;
    private final Consumer<Notice> told;
    private final LibraryUndo undo = new LibraryUndo();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");

    /**
     * @param library the sessions
     * @param clock tells the day and the time
     * @param window shows a session in the place of the library
     * @param told says what happened
     */
    public LibraryActs(
            LibraryViewModel library,
            Clock clock,
            Consumer<Id<SessionDetails>> window,
            Consumer<Notice> told) {
        this.library = library;
        this.clock = clock;
        this.window = window;
        this.told = told;
    }

    /** What undo would take back; empty for nothing. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** What redo would do again; empty for nothing. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Shows a session in the place of the library. */
    public void open(Id<SessionDetails> session) {
        undo.opened(session);
        tellUndo();
        window.accept(session);
    }

    /**
     * Makes a session and opens it.
     *
     * @param done is called once it is on the disk, before it is opened
     * @param failed is called when it could not be made
     */
    void start(Workshop workshop, SessionPlan plan, Runnable done, Consumer<Failure> failed) {
        Session session = SessionStart.make(workshop, plan, clock.instant());
        String label = Texts.of("library.label.new", workshop.title());
        withShelf(
                shelf -> shelf.create(session, label),
                _ -> {
                    done.run();
                    open(session.id());
                },
                cause -> failed.accept(Failure.of(cause)));
    }

    /** Makes the sample session and opens it. */
    public void startSample(Workshop customer) {
        Session session = SampleSession.make(customer, today());
        String label = Texts.of("library.label.sample");
        withShelf(shelf -> shelf.create(session, label), _ -> open(session.id()));
    }

    /** Makes a fresh session from the cards of another. */
    public void duplicate(SessionSummary original) {
        String title = Texts.of("library.copy-of", original.title());
        String label = Texts.of("library.label.duplicate", original.title());
        withShelf(
                shelf ->
                        shelf.load(original.id())
                                .thenApply(
                                        session ->
                                                SessionStart.duplicate(
                                                        session, title, today(), clock.instant()))
                                .thenCompose(
                                        copy -> shelf.create(copy, label).thenApply(_ -> copy)),
                copy -> {
                    library.selectedProperty().set(Optional.of(copy.id()));
                    did(
                            new LibraryUndo.Step(label, List.of(copy.id()), true),
                            Texts.of("library.duplicated", title, copy.cards().size()));
                });
    }

    /** Deletes a session; it can be brought back. */
    public void delete(SessionSummary session) {
        withShelf(
                shelf -> shelf.delete(session.id()).thenApply(_ -> true),
                _ ->
                        did(
                                new LibraryUndo.Step(
                                        Texts.of("library.label.delete", session.title()),
                                        List.of(session.id()),
                                        false),
                                Texts.of(
                                        "library.deleted",
                                        session.title(),
                                        Library.KEPT_AFTER_DELETION.toDays())));
    }

    /** Brings a deleted session back. */
    public void restore(DeletedSession session) {
        withShelf(
                shelf -> shelf.restore(session.id()).thenApply(_ -> true),
                _ -> {
                    library.selectedProperty().set(Optional.of(session.id()));
                    did(
                            new LibraryUndo.Step(
                                    Texts.of("library.label.restore", session.title()),
                                    List.of(session.id()),
                                    true),
                            Texts.of("library.restored", session.title()));
                });
    }

    /** Removes a deleted session for good; that cannot be taken back. */
    public void purge(DeletedSession session) {
        withShelf(
                shelf -> shelf.purge(session.id()).thenApply(_ -> true),
                _ -> {
                    undo.purged(session.id());
                    tellUndo();
                    told.accept(Notice.of(Texts.of("library.purged", session.title())));
                });
    }

    /**
     * Takes in sessions that came in files: all of them, or none.
     *
     * @param done is called once they are on the disk
     * @param failed is called when none of them was taken in
     */
    void take(List<Session> incoming, Runnable done, Consumer<Failure> failed) {
        String label =
                Texts.of(
                        "library.label.import",
                        incoming.size(),
                        incoming.getFirst().details().title());
        List<Id<SessionDetails>> ids = incoming.stream().map(Session::id).toList();
        withShelf(
                shelf -> shelf.take(incoming, label),
                _ -> {
                    library.selectedProperty().set(Optional.of(ids.getFirst()));
                    did(
                            new LibraryUndo.Step(label, ids, true),
                            Texts.of(
                                    "library.imported",
                                    incoming.size(),
                                    incoming.getFirst().details().title()));
                    done.run();
                },
                cause -> failed.accept(Failure.of(cause)));
    }

    /** Takes back what was done last in the library. */
    public void undo() {
        undo.toUndo()
                .ifPresent(
                        step ->
                                replay(
                                        step,
                                        !step.added(),
                                        () -> undo.undid(step),
                                        "library.undone",
                                        "library.redo",
                                        this::redo));
    }

    /** Does again what was taken back last. */
    public void redo() {
        undo.toRedo()
                .ifPresent(
                        step ->
                                replay(
                                        step,
                                        step.added(),
                                        () -> undo.redid(step),
                                        "library.redone",
                                        "library.undo",
                                        this::undo));
    }

    private void replay(
            LibraryUndo.Step step,
            boolean bringBack,
            Runnable remember,
            String text,
            String act,
            Runnable other) {
        withShelf(
                shelf ->
                        CompletableFuture.allOf(
                                        step.sessions().stream()
                                                .map(
                                                        id ->
                                                                bringBack
                                                                        ? shelf.restore(id)
                                                                        : shelf.delete(id))
                                                .toArray(CompletableFuture<?>[]::new))
                                .thenApply(_ -> true),
                _ -> {
                    remember.run();
                    tellUndo();
                    if (bringBack) {
                        library.selectedProperty().set(Optional.of(step.sessions().getFirst()));
                    }
                    told.accept(new Notice(Texts.of(text, step.label()), Texts.of(act), other));
                });
    }

    private void did(LibraryUndo.Step step, String text) {
        undo.did(step);
        tellUndo();
        told.accept(new Notice(text, Texts.of("library.undo"), this::undo));
    }

    private void tellUndo() {
        undoLabel.set(undo.toUndo().map(LibraryUndo.Step::label).orElse(""));
        redoLabel.set(undo.toRedo().map(LibraryUndo.Step::label).orElse(""));
    }

    private <T> void withShelf(Function<Shelf, CompletableFuture<T>> work, Consumer<T> done) {
        withShelf(work, done, this::failed);
    }

    private <T> void withShelf(
            Function<Shelf, CompletableFuture<T>> work,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        library.shelf()
                .ifPresent(
                        shelf ->
                                library.whenDone(
                                        work.apply(shelf),
                                        result -> {
                                            library.refresh();
                                            done.accept(result);
                                        },
                                        failed));
    }

    private void failed(Throwable cause) {
        told.accept(Notice.of(Failure.of(cause).sentence()));
    }
}
