package org.flipside.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An immutable set of entities of one kind, by identity: a hash trie of which a new version shares
 * all but one path with the version before.
 *
 * <p>Adding, replacing and removing cost about 16 array slots per level, whatever the size; {@link
 * #compare} passes over everything that two versions share, so that a change in ten thousand cards
 * costs as much as a change in ten.
 *
 * @param <E> the kind of entity
 */
@SuppressWarnings("ReferenceEquality") // what two versions share is recognised by identity
public final class Entities<E extends Entity> {
    private static final int BITS = 4;
    private static final int WIDTH = 1 << BITS;
    private static final int LEVELS_PER_WORD = Long.SIZE / BITS;
    private static final @Nullable Object[] NOTHING = new @Nullable Object[WIDTH];
    private static final Entities<?> EMPTY = new Entities<>(NOTHING, 0);

    /** Each slot holds nothing, an entity, or an array of the next level. */
    private final @Nullable Object[] root;

    private final int size;

    private Entities(@Nullable Object[] root, int size) {
        this.root = root;
        this.size = size;
    }

    /** What is told of two versions. */
    public interface Differences<E extends Entity> {
        /** Only the later version has it. */
        void added(E after);

        /** Only the earlier version has it. */
        void removed(E before);

        /** Both have it, with different content. */
        void changed(E before, E after);
    }

    /** No entities. */
    @SuppressWarnings("unchecked")
    public static <E extends Entity> Entities<E> none() {
        return (Entities<E>) EMPTY;
    }

    /** The given entities; of two with one identity the later stays. */
    public static <E extends Entity> Entities<E> of(Collection<E> all) {
        Entities<E> result = none();
        for (E entity : all) {
            result = result.with(entity);
        }
        return result;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The entity with that identity. */
    public Optional<E> get(Id<?> id) {
        return Optional.ofNullable(find(id));
    }

    /** Whether there is one with that identity. */
    public boolean has(Id<?> id) {
        return find(id) != null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable E find(Id<?> id) {
        @Nullable Object[] node = root;
        for (int level = 0; ; level++) {
            Object slot = node[slotOf(id, level)];
            if (slot instanceof Object[] next) {
                node = next;
            } else {
                return slot != null && ((E) slot).id().equals(id) ? (E) slot : null;
            }
        }
    }

    /** These, with {@code entity} added or in place of the one with its identity. */
    public Entities<E> with(E entity) {
        E old = find(entity.id());
        if (entity.equals(old)) {
            return this;
        }
        return new Entities<>(put(root, entity, 0), old == null ? size + 1 : size);
    }

    private static @Nullable Object[] put(@Nullable Object[] node, Entity entity, int level) {
        @Nullable Object[] copy = node.clone();
        int slot = slotOf(entity.id(), level);
        Object held = copy[slot];
        if (held instanceof Object[] next) {
            copy[slot] = put(next, entity, level + 1);
        } else if (held instanceof Entity other && !other.id().equals(entity.id())) {
            copy[slot] = put(put(NOTHING, other, level + 1), entity, level + 1);
        } else {
            copy[slot] = entity;
        }
        return copy;
    }

    /** These, less the one with that identity, if there is one. */
    public Entities<E> without(Id<?> id) {
        return has(id) ? new Entities<>(remove(root, id, 0), size - 1) : this;
    }

    private static @Nullable Object[] remove(@Nullable Object[] node, Id<?> id, int level) {
        @Nullable Object[] copy = node.clone();
        int slot = slotOf(id, level);
        if (copy[slot] instanceof Object[] next) {
            @Nullable Object[] smaller = remove(next, id, level + 1);
            copy[slot] = lift(smaller);
        } else {
            copy[slot] = null;
        }
        return copy;
    }

    /** An array that holds a single entity gives way to it, so that equal sets have equal form. */
    private static @Nullable Object lift(@Nullable Object[] node) {
        Object only = null;
        for (Object slot : node) {
            if (slot != null) {
                if (only != null || slot instanceof Object[]) {
                    return node;
                }
                only = slot;
            }
        }
        return only;
    }

    /** Visits each, in an order that is the same for equal sets and otherwise without meaning. */
    public void forEach(Consumer<? super E> visitor) {
        visit(root, visitor);
    }

    /** All of them, in the order of {@link #forEach}. */
    public List<E> list() {
        List<E> all = new ArrayList<>(size);
        forEach(all::add);
        return all;
    }

    /** All of them, by {@link Ordered#order}. */
    public List<E> inOrder() {
        List<E> all = list();
        all.sort(Ordered.BY_ORDER);
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entity> void visit(
            @Nullable Object[] node, Consumer<? super E> visitor) {
        for (Object slot : node) {
            if (slot instanceof Object[] next) {
                visit(next, visitor);
            } else if (slot != null) {
                visitor.accept((E) slot);
            }
        }
    }

    /** Tells in what {@code after} differs from these. */
    public void compare(Entities<E> after, Differences<? super E> told) {
        compare(root, after.root, told);
    }

    private static <E extends Entity> void compare(
            @Nullable Object[] before, @Nullable Object[] after, Differences<? super E> told) {
        for (int slot = 0; slot < WIDTH; slot++) {
            if (before[slot] != after[slot]) {
                compareSlots(before[slot], after[slot], told);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entity> void compareSlots(
            @Nullable Object before, @Nullable Object after, Differences<? super E> told) {
        if (before instanceof Object[] from && after instanceof Object[] to) {
            compare((@Nullable Object[]) from, (@Nullable Object[]) to, told);
            return;
        }
        if (before instanceof Object[] || after instanceof Object[]) {
            compareMixed(before, after, told);
        } else if (before == null) {
            told.added((E) Objects.requireNonNull(after));
        } else if (after == null) {
            told.removed((E) before);
        } else if (!((E) before).id().equals(((E) after).id())) {
            told.removed((E) before);
            told.added((E) after);
        } else if (!before.equals(after)) {
            told.changed((E) before, (E) after);
        }
    }

    /** One side holds many where the other holds one or none. */
    private static <E extends Entity> void compareMixed(
            @Nullable Object before, @Nullable Object after, Differences<? super E> told) {
        Entities<E> earlier = gather(before);
        Entities<E> later = gather(after);
        earlier.forEach(
                old -> {
                    E now = later.find(old.id());
                    if (now == null) {
                        told.removed(old);
                    } else if (!old.equals(now)) {
                        told.changed(old, now);
                    }
                });
        later.forEach(
                now -> {
                    if (!earlier.has(now.id())) {
                        told.added(now);
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entity> Entities<E> gather(@Nullable Object slot) {
        if (slot instanceof Object[] node) {
            List<E> all = new ArrayList<>();
            Entities.<E>visit((@Nullable Object[]) node, all::add);
            return of(all);
        }
        return slot == null ? none() : Entities.<E>none().with((E) slot);
    }

    /** Sixteen levels go by both halves of the number mixed, sixteen more by one half alone. */
    private static int slotOf(Id<?> id, int level) {
        UUID value = id.value();
        long word = value.getLeastSignificantBits();
        if (level < LEVELS_PER_WORD) {
            word = (word ^ value.getMostSignificantBits()) * 0x9E3779B97F4A7C15L;
            word ^= word >>> 32;
        }
        return (int) (word >>> (BITS * (level % LEVELS_PER_WORD))) & (WIDTH - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Entities<?> that) || that.size != size) {
            return false;
        }
        return sameSlots(root, that.root);
    }

    private static boolean sameSlots(@Nullable Object[] left, @Nullable Object[] right) {
        for (int slot = 0; slot < WIDTH; slot++) {
            Object a = left[slot];
            Object b = right[slot];
            if (a == b) {
                continue;
            }
            boolean same =
                    (a instanceof Object[] from && b instanceof Object[] to)
                            ? sameSlots((@Nullable Object[]) from, (@Nullable Object[]) to)
                            : (a != null && a.equals(b));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int[] sum = {0};
        forEach(entity -> sum[0] += entity.hashCode());
        return sum[0];
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
