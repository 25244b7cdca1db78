package org.flipside.export.redaction;

import org.flipside.model.Card;
import org.flipside.model.Dots;
import org.flipside.model.Ownership;
import org.flipside.model.Recognition;
import org.flipside.model.Session;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of each thing there are: in a session, in a file, or left out.
 *
 * @param numbers what is counted, 0 or more each; what is missing counts 0
 */
public record Counts(Map<Counted, Integer> numbers) {
    /** Nothing. */
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        Map<Counted, Integer> all = new EnumMap<>(Counted.class);
        for (Counted counted : Counted.values()) {
            all.put(counted, numbers.getOrDefault(counted, 0));
        }
        numbers = java.util.Collections.unmodifiableMap(all);
    }

    /** What a session holds. */
    public static Counts of(Session session) {
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        numbers.put(Counted.CARDS, session.cards().size());
        numbers.put(Counted.EVIDENCE, session.evidence().size());
        numbers.put(Counted.LINKS, session.links().size());
        numbers.put(Counted.OWNERS, owners(session));
        numbers.put(Counted.ACTIONS, session.actions().size());
        numbers.put(Counted.DECISIONS, session.decisions().size());
        numbers.put(Counted.PARKED, session.parked().size());
        numbers.put(Counted.NOTES, notes(session));
        numbers.put(Counted.CLUSTERS, session.clusters().size());
        numbers.put(Counted.ANSWERS, answers(session));
        numbers.put(Counted.RATINGS, ratings(session));
        numbers.put(Counted.VOTES, session.dotVotes().size());
        numbers.put(Counted.DOTS, dots(session));
        numbers.put(Counted.GROUPS, session.groups().size());
        numbers.put(Counted.PEOPLE, session.participants().size());
        numbers.put(Counted.PHASES, session.phases().size());
        return new Counts(numbers);
    }

    private static int owners(Session session) {
        return (int) session.ownerships().list().stream().filter(Ownership::hasOwner).count();
    }

    private static int notes(Session session) {
        long texts =
                Stream.concat(
                                Stream.of(session.details().notes()),
                                session.cards().list().stream().map(Card::notes))
                        .filter(text -> !text.isBlank())
                        .count();
        return session.notes().size() + (int) texts;
    }

    private static int answers(Session session) {
        return session.recognitions().list().stream().mapToInt(Recognition::count).sum();
    }

    private static int ratings(Session session) {
        return (int)
                session.scores().list().stream()
                        .flatMap(s -> Stream.of(s.before(), s.after()))
                        .filter(rating -> !rating.isEmpty())
                        .count();
    }

    /** A file may hold more dots than any room has. */
    private static int dots(Session session) {
        long all = session.dots().list().stream().mapToLong(Dots::count).sum();
        return (int) Math.min(all, Integer.MAX_VALUE);
    }

    /** One number. */
    public int get(Counted counted) {
        return numbers.getOrDefault(counted, 0);
    }

    /** These numbers with one of them set. */
    public Counts with(Counted counted, int number) {
        Map<Counted, Integer> copy = new EnumMap<>(numbers);
        copy.put(counted, number);
        return new Counts(copy);
    }

    /** What is here and not in {@code other}; 0 where there is more of it. */
    public Counts minus(Counts other) {
        Map<Counted, Integer> rest = new EnumMap<>(Counted.class);
        numbers.forEach(
                (counted, number) -> rest.put(counted, Math.max(0, number - other.get(counted))));
        return new Counts(rest);
    }

    /** Cards. */
    public int cards() {
        return get(Counted.CARDS);
    }

    /** Pieces of evidence. */
    public int evidence() {
        return get(Counted.EVIDENCE);
    }

    /** Links. */
    public int links() {
        return get(Counted.LINKS);
    }

    /** Cards and actions that somebody owns. */
    public int owners() {
        return get(Counted.OWNERS);
    }

    /** Actions. */
    public int actions() {
        return get(Counted.ACTIONS);
    }

    /** Decisions. */
    public int decisions() {
        return get(Counted.DECISIONS);
    }

    /** Items in the parking lot. */
    public int parked() {
        return get(Counted.PARKED);
    }

    /** Facilitator's notes. */
    public int notes() {
        return get(Counted.NOTES);
    }
}
