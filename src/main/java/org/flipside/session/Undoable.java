package org.flipside.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What can be undone and redone, from the first entry of the log to the last. */
final class Undoable {
    /**
     * An entry as far as undoing needs it.
     *
     * @param number its number in the log
     * @param label what was done
     */
    record Step(long number, String label) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Follows the log of earlier runs. */
    static Undoable of(List<LogHeader> headers) {
        Undoable result = new Undoable();
        for (LogHeader header : headers) {
            switch (header.kind()) {
                case EDIT -> result.did(new Step(header.number(), header.label()));
                case UNDO -> result.undid();
                case REDO -> result.redid();
                case EVENT -> {}
            }
        }
        return result;
    }

    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    void undid() {
        if (!done.isEmpty()) {
            undone.push(done.pop());
        }
    }

    void redid() {
        if (!undone.isEmpty()) {
            done.push(undone.pop());
        }
    }

    Optional<Step> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** The next steps to redo, nearest first. */
    List<Step> nextToRedo(int most) {
        return undone.stream().limit(most).toList();
    }

    /** The next steps to undo, nearest first. */
    List<Step> nextToUndo(int most) {
        return done.stream().limit(most).toList();
    }
}
