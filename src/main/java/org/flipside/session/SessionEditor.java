package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.ChangeSet;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The one way in which a session changes: an edit becomes a change set, the change set becomes the
 * new current session, observers hear of it, the log gets it.
 *
 * <p>Confined to the thread that made it (in windows: the JavaFX thread). Saving goes on elsewhere
 * and reports back through the executor given.
 */
public final class SessionEditor {
    /**
     * How many steps of earlier runs are fetched ahead, so that undo need not wait for the disk.
     */
    private static final int FETCHED_AHEAD = 30;

    private static final Set<EntityKind> ROOM = EnumSet.of(EntityKind.PROGRESS, EntityKind.TIMING);

    /**
     * A change as observers hear of it.
     *
     * @param before the session before
     * @param after the session now
     * @param changes what lies between
     * @param kind whether it was done, undone or redone
     */
    public record Change(Session before, Session after, ChangeSet changes, ChangeLog.Kind kind) {}

    /** What became of undo or redo. */
    public sealed interface Outcome {
        /** It was done. */
        record Done(ChangeSet changes) implements Outcome {}

        /** There was nothing to undo or redo. */
        record Nothing() implements Outcome {}

        /** Somebody else changed the same things since; nothing was changed. */
        record Refused(String label, List<ChangeSet.Conflict> conflicts) implements Outcome {}

        /**
         * The step is still being read from the library.
         *
         * @param outcome completes on the editor's thread with what became of it
         */
        record Reading(String label, CompletableFuture<Outcome> outcome) implements Outcome {}

        /** The step could not be read from the library; nothing was changed. */
        record Unreadable(String label, Throwable cause) implements Outcome {}
    }

    private final ChangeLog log;
    private final Clock clock;
    private final String author;
    private final Executor callbacks;
    private final SaveQueue queue;
    private final Undoable undoable;
    private final Map<Long, CompletableFuture<ChangeSet>> known = new HashMap<>();
    private final List<Consumer<Change>> observers = new CopyOnWriteArrayList<>();
    private final List<Consumer<SaveState>> savingObservers = new CopyOnWriteArrayList<>();
    private CompletableFuture<Outcome> lastAsked =
            CompletableFuture.completedFuture(new Outcome.Nothing());
    private Session current;
    private SaveState saveState;
    private long lastNumber;
    private boolean telling;

    /**
     * @param session the session as the log has it
     * @param headers the log so far, first to last
     * @param lastNumber the number of its last entry
     * @param lastSaved when that was saved
     * @param log where changes go
     * @param clock tells the time of changes
     * @param author who makes them
     * @param callbacks runs what is to be told of saving, on this editor's thread
     */
    public SessionEditor(
            Session session,
            List<LogHeader> headers,
            long lastNumber,
            Instant lastSaved,
            ChangeLog log,
            Clock clock,
            String author,
            Executor callbacks) {
        this.current = session;
        this.undoable = Undoable.of(headers);
        this.lastNumber = lastNumber;
        this.log = log;
        this.clock = clock;
        this.author = author;
        this.callbacks = callbacks;
        this.saveState = new SaveState.Saved(lastSaved);
        this.queue =
                new SaveQueue(log, lastSaved, state -> callbacks.execute(() -> tellSaving(state)));
        fetchAhead();
    }

    /** The session as it is now. */
    public Session session() {
        return current;
    }

    /**
     * Changes the session.
     *
     * @param label what is done, as undo will name it: "move 4 cards"
     * @param edit gives the session as it is to be; called once, at once
     * @return what changed; nothing if the edit changed nothing
     * @throws IllegalStateException if called by an observer while it is being told of a change
     */
    public Optional<ChangeSet> perform(String label, UnaryOperator<Session> edit) {
        requireQuiet();
        Session after = edit.apply(current);
        ChangeSet changes =
                new ChangeSet(label, author, now(), ChangeSet.difference(current, after));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        undoable.did(new Undoable.Step(lastNumber + 1, label));
        commit(after, changes, ChangeLog.Kind.EDIT, 0);
        return Optional.of(changes);
    }

    /**
     * Notes something that happened in the room, such as a phase that began. It is kept like any
     * change, but undo and redo pass it by; so it may only change what edits leave alone: {@link
     * org.flipside.model.Progress} and {@link org.flipside.model.Timing}.
     *
     * @param label what happened: "Phase: Examine"
     * @param edit gives the session as it is to be; called once, at once
     * @return what changed; nothing if nothing did
     * @throws IllegalStateException if called by an observer while it is being told of a change
     */
    public Optional<ChangeSet> note(String label, UnaryOperator<Session> edit) {
        requireQuiet();
        Session after = edit.apply(current);
        ChangeSet changes =
                new ChangeSet(label, author, now(), ChangeSet.difference(current, after));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        commit(after, changes, ChangeLog.Kind.EVENT, 0);
        return Optional.of(changes);
    }

    /** Takes the last step back; while a step is being read, the one before it after that. */
    public Outcome undo() {
        return inTurn(ChangeLog.Kind.UNDO);
    }

    /** Does again what was taken back last; while a step is being read, after that. */
    public Outcome redo() {
        return inTurn(ChangeLog.Kind.REDO);
    }

    /** What undo would take back. */
    public Optional<String> undoLabel() {
        return undoable.toUndo().map(Undoable.Step::label);
    }

    /** What redo would do again. */
    public Optional<String> redoLabel() {
        return undoable.toRedo().map(Undoable.Step::label);
    }

    /** What was asked for first is done first; if it could not be, what follows is not either. */
    private Outcome inTurn(ChangeLog.Kind kind) {
        if (lastAsked.isDone()) {
            Outcome outcome = step(kind);
            lastAsked = finished(outcome);
            return outcome;
        }
        String label = next(kind).map(Undoable.Step::label).orElse("");
        lastAsked =
                lastAsked.thenCompose(
                        earlier ->
                                finished(
                                        earlier instanceof Outcome.Done
                                                ? step(kind)
                                                : new Outcome.Nothing()));
        return new Outcome.Reading(label, lastAsked);
    }

    private static CompletableFuture<Outcome> finished(Outcome outcome) {
        return outcome instanceof Outcome.Reading(_, CompletableFuture<Outcome> later)
                ? later
                : CompletableFuture.completedFuture(outcome);
    }

    private Outcome step(ChangeLog.Kind kind) {
        return next(kind).map(step -> replay(step, kind)).orElseGet(Outcome.Nothing::new);
    }

    private Optional<Undoable.Step> next(ChangeLog.Kind kind) {
        return kind == ChangeLog.Kind.UNDO ? undoable.toUndo() : undoable.toRedo();
    }

    private Outcome replay(Undoable.Step step, ChangeLog.Kind kind) {
        requireQuiet();
        CompletableFuture<ChangeSet> reading = changesOf(step.number());
        if (!reading.isDone()) {
            CompletableFuture<Outcome> outcome = new CompletableFuture<>();
            var _ =
                    reading.whenComplete(
                            (_, _) -> callbacks.execute(() -> outcome.complete(again(step, kind))));
            return new Outcome.Reading(step.label(), outcome);
        }
        ChangeSet original;
        try {
            original = reading.join();
        } catch (CompletionException e) {
            known.remove(step.number());
            return new Outcome.Unreadable(step.label(), e);
        }
        ChangeSet changes =
                kind == ChangeLog.Kind.UNDO
                        ? original.inverted(author, now())
                        : new ChangeSet(original.label(), author, now(), original.changes());
        ChangeSet.Outcome applying = changes.apply(current);
        if (applying instanceof ChangeSet.Outcome.Refused) {
            applying = besidesTheRoom(changes).apply(current);
        }
        return switch (applying) {
            case ChangeSet.Outcome.Applied(Session applied) -> {
                Session after = lookingAtSomething(applied);
                ChangeSet made =
                        new ChangeSet(
                                changes.label(),
                                author,
                                changes.at(),
                                ChangeSet.difference(current, after));
                if (kind == ChangeLog.Kind.UNDO) {
                    undoable.undid();
                } else {
                    undoable.redid();
                }
                commit(after, made, kind, step.number());
                fetchAhead();
                yield new Outcome.Done(made);
            }
            case ChangeSet.Outcome.Refused(List<ChangeSet.Conflict> conflicts) ->
                    new Outcome.Refused(step.label(), conflicts);
        };
    }

    /**
     * The same changes where the room has gone on since: where it stands, its timers and whether
     * the session runs stay as they are.
     */
    private ChangeSet besidesTheRoom(ChangeSet changes) {
        return new ChangeSet(
                changes.label(),
                changes.author(),
                changes.at(),
                changes.changes().stream()
                        .filter(change -> !ROOM.contains(change.entity().entityKind()))
                        .map(this::inThisState)
                        .toList());
    }

    private org.flipside.model.Change inThisState(org.flipside.model.Change change) {
        SessionDetails now = current.details();
        return change
                                instanceof
                                org.flipside.model.Change.Changed(
                                        SessionDetails before,
                                        SessionDetails after)
                        && now.withState(before.state()).equals(before)
                ? new org.flipside.model.Change.Changed(now, after.withState(now.state()))
                : change;
    }

    /** The card that the room looks at may have gone with what was taken back. */
    private static Session lookingAtSomething(Session session) {
        return session.progress()
                .filter(
                        progress ->
                                progress.looked() instanceof Subject.OfCard(Id<Card> card)
                                        && session.cards().get(card).isEmpty())
                .map(
                        progress ->
                                progress.looked() instanceof Subject.OfCard(Id<Card> card)
                                        ? session.with(progress.withoutCard(card))
                                        : session)
                .orElse(session);
    }

    /** What was to be read is read now; meanwhile somebody may have gone on. */
    private Outcome again(Undoable.Step step, ChangeLog.Kind kind) {
        return next(kind)
                .filter(step::equals)
                .map(same -> replay(same, kind))
                .orElseGet(Outcome.Nothing::new);
    }

    private void commit(Session after, ChangeSet changes, ChangeLog.Kind kind, long target) {
        Session before = current;
        current = after;
        lastNumber++;
        if (kind == ChangeLog.Kind.EDIT) {
            known.put(lastNumber, CompletableFuture.completedFuture(changes));
        }
        queue.add(new ChangeLog.Entry(lastNumber, kind, target, changes));
        telling = true;
        try {
            Change change = new Change(before, after, changes, kind);
            observers.forEach(observer -> observer.accept(change));
        } finally {
            telling = false;
        }
    }

    private CompletableFuture<ChangeSet> changesOf(long number) {
        return known.computeIfAbsent(number, log::changes);
    }

    private void fetchAhead() {
        for (Undoable.Step step : undoable.nextToUndo(FETCHED_AHEAD)) {
            var _ = changesOf(step.number()); // a failure shows when the step is undone
        }
        for (Undoable.Step step : undoable.nextToRedo(FETCHED_AHEAD)) {
            var _ = changesOf(step.number());
        }
    }

    /**
     * Has {@code observer} told of every change, after it was made; an observer must not change the
     * session itself.
     *
     * @return ends it
     */
    public Runnable observe(Consumer<Change> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /**
     * Has {@code observer} told of how far the session is on disk, beginning now.
     *
     * @return ends it
     */
    public Runnable observeSaving(Consumer<SaveState> observer) {
        savingObservers.add(observer);
        observer.accept(saveState);
        return () -> savingObservers.remove(observer);
    }

    /** How far the session is on disk. */
    public SaveState saveState() {
        return saveState;
    }

    /** Tries again to save what could not be saved. */
    public void retrySaving() {
        queue.retry();
    }

    /** Completes when everything is on disk; exceptionally if something could not be saved. */
    public CompletableFuture<@Nullable Void> settled() {
        return queue.settled();
    }

    private void tellSaving(SaveState state) {
        saveState = state;
        List<Consumer<SaveState>> all = new ArrayList<>(savingObservers);
        all.forEach(observer -> observer.accept(state));
    }

    private void requireQuiet() {
        if (telling) {
            throw new IllegalStateException("A change must not start another change");
        }
    }

    /** Milliseconds are what every file and database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
