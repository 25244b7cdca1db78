package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was added to and taken from the library in this run, to be taken back. */
final class LibraryUndo {
    /**
     * One act.
     *
     * @param label what was done, as undo names it
     * @param sessions which sessions it concerned
     * @param added whether they were added; else they were deleted
     */
    record Step(String label, List<Id<SessionDetails>> sessions, boolean added) {
        Step {
            sessions = List.copyOf(sessions);
        }

        Step without(Id<SessionDetails> session) {
            return new Step(
                    label, sessions.stream().filter(id -> !id.equals(session)).toList(), added);
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    void undid(Step step) {
        if (done.remove(step)) {
            undone.push(step);
        }
    }

    void redid(Step step) {
        if (undone.remove(step)) {
            done.push(step);
        }
    }

    /**
     * Forgets that a session was added: somebody works in it now, and undo in the library must not
     * take that work away.
     */
    void opened(Id<SessionDetails> session) {
        done.removeIf(step -> step.added() && step.sessions().contains(session));
        undone.removeIf(step -> !step.added() && step.sessions().contains(session));
    }

    /** Forgets a session that is gone for good. */
    void purged(Id<SessionDetails> session) {
        forget(done, session);
        forget(undone, session);
    }

    private static void forget(Deque<Step> steps, Id<SessionDetails> session) {
        List<Step> kept =
                steps.stream()
                        .map(step -> step.without(session))
                        .filter(step -> !step.sessions().isEmpty())
                        .toList();
        steps.clear();
        steps.addAll(kept);
    }

    Optional<Step> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
