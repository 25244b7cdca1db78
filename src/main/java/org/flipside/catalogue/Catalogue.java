package org.flipside.catalogue;

import org.flipside.model.PatternRef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known about failure modes, as one immutable value. May be read from any
 * thread.
 */
public final class Catalogue {
    private final List<FailureMode> failureModes;
    private final List<FieldNote> fieldNotes;
    private final List<Cascade> cascades;
    private final List<NamedLoop> loops;
    private final Map<PatternRef, Entry> entries = new LinkedHashMap<>();

    /**
     * A catalogue of these.
     *
     * @throws IllegalArgumentException if a code occurs twice, or a cascade, loop or field note
     *     refers to a failure mode that is not among them
     */
    public Catalogue(
            List<FailureMode> failureModes,
            List<FieldNote> fieldNotes,
            List<Cascade> cascades,
            List<NamedLoop> loops) {
        this.failureModes = List.copyOf(failureModes);
        this.fieldNotes = List.copyOf(fieldNotes);
        this.cascades = List.copyOf(cascades);
        this.loops = List.copyOf(loops);
        failureModes.forEach(this::put);
        fieldNotes.forEach(this::put);
        cascades.forEach(cascade -> requireKnown(List.of(cascade.from(), cascade.to())));
        loops.forEach(loop -> requireKnown(loop.members()));
        fieldNotes.forEach(note -> requireKnown(note.related()));
    }

    private void put(Entry entry) {
        if (entries.put(entry.ref(), entry) != null) {
            throw new IllegalArgumentException(entry.ref().code() + " occurs twice");
        }
    }

    private void requireKnown(List<PatternRef.FailureMode> refs) {
        for (PatternRef ref : refs) {
            if (!entries.containsKey(ref)) {
                throw new IllegalArgumentException(ref.code() + " is not in the catalogue");
            }
        }
    }

    /** The failure modes by number, the unverified ones among them. */
    public List<FailureMode> failureModes() {
        return failureModes;
    }

    /** The field notes by number. */
    public List<FieldNote> fieldNotes() {
        return fieldNotes;
    }

    /** All relations between failure modes. */
    public List<Cascade> cascades() {
        return cascades;
    }

    /** The loops that have a name. */
    public List<NamedLoop> loops() {
        return loops;
    }

    /** The failure mode or field note that is referred to. */
    public Optional<Entry> find(PatternRef ref) {
        return Optional.ofNullable(entries.get(ref));
    }

    /** The failure mode that is referred to. */
    public Optional<FailureMode> failureMode(PatternRef ref) {
        return entries.get(ref) instanceof FailureMode mode ? Optional.of(mode) : Optional.empty();
    }

    /** The name of what is referred to; empty where there is none. */
    public String name(PatternRef ref) {
        return find(ref).map(Entry::name).orElse("");
    }

    /** The name of what is referred to, where room is short; empty where there is none. */
    public String shortName(PatternRef ref) {
        return failureMode(ref).map(FailureMode::shortName).orElseGet(() -> name(ref));
    }

    /** The tier of the failure mode that is referred to; none for a field note. */
    public Optional<Tier> tier(PatternRef ref) {
        return failureMode(ref).flatMap(FailureMode::tier);
    }

    /** The relations from the first to the second, in this direction only. */
    public List<Cascade> cascades(PatternRef from, PatternRef to) {
        return cascades.stream().filter(c -> c.from().equals(from) && c.to().equals(to)).toList();
    }

    /** The relations that end at {@code ref}. */
    public List<Cascade> upstream(PatternRef ref) {
        return cascades.stream().filter(c -> c.to().equals(ref)).toList();
    }

    /** The relations that start at {@code ref}. */
    public List<Cascade> downstream(PatternRef ref) {
        return cascades.stream().filter(c -> c.from().equals(ref)).toList();
    }

    /**
     * The entries in which every one of the words occurs, whole or in part, whatever the case and
     * the accents: those that have them in code or name first, then in the text of the page. All
     * entries if there are no words.
     */
    public List<Entry> search(String words) {
        return CatalogueSearch.find(entries.values(), words);
    }
}
