package org.flipside.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One act of somebody: everything that it changed, each entity once, with its state before and
 * after.
 *
 * @param label what was done, as undo names it: "move 4 cards"
 * @param author who did it
 * @param at when
 * @param changes what changed; may be empty
 */
public record ChangeSet(String label, String author, Instant at, List<Change> changes) {
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /** What happens when a change set meets a session. */
    public sealed interface Outcome {
        /** It fitted. */
        record Applied(Session session) implements Outcome {}

        /** It did not fit, and nothing was changed. */
        record Refused(List<Conflict> conflicts) implements Outcome {}
    }

    /**
     * Why one change does not fit.
     *
     * @param change the change
     * @param current the state the session has instead of the change's <i>before</i>
     */
    public record Conflict(Change change, Optional<Entity> current) {}

    /** All in which {@code after} differs from {@code before}. */
    public static List<Change> difference(Session before, Session after) {
        List<Change> changes = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            collect(before.of(kind), after.of(kind), changes);
        }
        return changes;
    }

    @SuppressWarnings("unchecked")
    private static void collect(
            Entities<? extends Entity> before,
            Entities<? extends Entity> after,
            List<Change> into) {
        ((Entities<Entity>) before)
                .compare(
                        (Entities<Entity>) after,
                        new Entities.Differences<>() {
                            @Override
                            public void added(Entity now) {
                                into.add(new Change.Added(now));
                            }

                            @Override
                            public void removed(Entity old) {
                                into.add(new Change.Removed(old));
                            }

                            @Override
                            public void changed(Entity old, Entity now) {
                                into.add(new Change.Changed(old, now));
                            }
                        });
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The session after these changes, if each of them finds what it expects: a stale change never
     * overwrites anything.
     */
    public Outcome apply(Session session) {
        List<Conflict> conflicts = new ArrayList<>();
        Session result = session;
        for (Change change : changes) {
            Entity entity = change.entity();
            Optional<Entity> current = session.of(entity.entityKind()).get(entity.id()).map(e -> e);
            if (!current.equals(change.stateBefore())) {
                conflicts.add(new Conflict(change, current));
            }
            result =
                    change.stateAfter().isPresent()
                            ? result.with(change.stateAfter().get())
                            : result.without(entity);
        }
        return conflicts.isEmpty() ? new Outcome.Applied(result) : new Outcome.Refused(conflicts);
    }

    /** The act that takes this one back. */
    public ChangeSet inverted(String byWhom, Instant when) {
        return new ChangeSet(
                label, byWhom, when, changes.reversed().stream().map(Change::inverted).toList());
    }

    /**
     * This act and a later one as a single act under this one's label.
     *
     * @throws IllegalArgumentException if the later one does not start where this one ended
     */
    public ChangeSet then(ChangeSet later) {
        record Key(EntityKind kind, Id<?> id) {}
        Map<Key, Change> merged = new LinkedHashMap<>();
        for (Change change : changes) {
            merged.put(new Key(change.entity().entityKind(), change.entity().id()), change);
        }
        for (Change change : later.changes) {
            Key key = new Key(change.entity().entityKind(), change.entity().id());
            Change earlier = merged.get(key);
            if (earlier == null) {
                merged.put(key, change);
                continue;
            }
            if (!earlier.stateAfter().equals(change.stateBefore())) {
                throw new IllegalArgumentException("Not consecutive at " + key);
            }
            merged.remove(key);
            Change.between(earlier.stateBefore(), change.stateAfter())
                    .ifPresent(both -> merged.put(key, both));
        }
        return new ChangeSet(label, later.author, later.at, List.copyOf(merged.values()));
    }
}
