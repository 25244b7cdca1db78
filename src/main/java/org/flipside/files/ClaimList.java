package org.flipside.files;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Folding;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.Side;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Claims that somebody wrote down in a table or line by line, to become cards of a session.
 *
 * @param name the file as it was named by whoever asked
 * @param entries in the order of the file
 */
public record ClaimList(String name, List<Entry> entries) {
    public ClaimList {
        entries = List.copyOf(entries);
    }

    /**
     * A claim with what else is known of its card.
     *
     * @param row where it stands
     * @param lens the name of its lens; empty where none is named
     * @param tags as they are written
     */
    public record Entry(Row row, Claim claim, Flipside flipside, String lens, List<String> tags) {
        public Entry {
            tags = List.copyOf(tags);
        }
    }

    /**
     * A row of a table.
     *
     * @param line from 1; 0 where the file has no lines
     * @param place what stands in for the line, such as {@code sheet Claims, row 3}; else empty
     * @param fields from left to right
     */
    public record Row(int line, String place, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }

        Problem problem(String file, String message) {
            return place.isEmpty()
                    ? new Problem(file, line, 1, message, "")
                    : new Problem(file, 0, 0, place + ": " + message, "");
        }
    }

    /**
     * What a list adds to a session.
     *
     * @param cards at the end of the run
     * @param remarks what is not added and why, a sentence each
     */
    public record Added(List<Card> cards, List<String> remarks) {
        public Added {
            cards = List.copyOf(cards);
            remarks = List.copyOf(remarks);
        }
    }

    /** Reads a text file: a table with headings, or a claim on each line. */
    public static Reading<ClaimList> read(Path file) {
        return ClaimListReader.read(file);
    }

    /**
     * Reads rows, whatever file they come from.
     *
     * @param rows the headings among them, if there are any
     * @param name what problems call the file
     */
    public static Reading<ClaimList> of(List<Row> rows, String name) {
        return new ClaimListReader(name).read(rows);
    }

    /**
     * The cards that a session does not have yet, or all the reasons against the list.
     *
     * @param otherwise the lens of claims that name none
     * @param placing where that many new cards lie
     */
    public Reading<Added> cards(
            Session session, Id<Lens> otherwise, IntFunction<List<Point>> placing) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        session.running().forEach(card -> known.add(Folding.bare(card.claim().quote())));
        List<Entry> fresh = new ArrayList<>();
        List<Id<Lens>> lenses = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Id<Lens>> lens =
                    entry.lens().isEmpty() ? Optional.of(otherwise) : lens(session, entry.lens());
            if (lens.isEmpty()) {
                problems.add(
                        entry.row()
                                .problem(
                                        name,
                                        "the session has no lens " + Words.quoted(entry.lens())));
            } else if (known.add(Folding.bare(entry.claim().quote()))) {
                fresh.add(entry);
                lenses.add(lens.get());
            }
        }
        if (!problems.isEmpty()) {
            int shown = Math.min(problems.size(), Reading.MAX_PROBLEMS);
            return new Reading.Refused<>(
                    problems.subList(0, shown), problems.size() - (long) shown);
        }
        return new Reading.Read<>(
                new Added(made(session, fresh, lenses, placing), remarks(fresh)), List.of());
    }

    private static Optional<Id<Lens>> lens(Session session, String name) {
        return session.lenses().inOrder().stream()
                .filter(lens -> Folding.bare(lens.name()).equals(Folding.bare(name)))
                .map(Lens::id)
                .findFirst();
    }

    private static List<Card> made(
            Session session,
            List<Entry> fresh,
            List<Id<Lens>> lenses,
            IntFunction<List<Point>> placing) {
        List<Point> places = placing.apply(fresh.size());
        List<Card> running = session.running();
        double order = running.isEmpty() ? 1 : Math.floor(running.getLast().order()) + 1;
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Entry entry = fresh.get(i);
            cards.add(
                    new Card(
                            Id.random(),
                            lenses.get(i),
                            order + i,
                            entry.claim(),
                            entry.flipside(),
                            Side.CLAIM,
                            places.get(i).onBoard(),
                            "",
                            entry.tags()));
        }
        return cards;
    }

    private List<String> remarks(List<Entry> fresh) {
        int left = entries.size() - fresh.size();
        if (left == 0) {
            return List.of();
        }
        return List.of(
                left == 1
                        ? "1 claim is there already, or stands in the list twice; it is not added"
                                + " again."
                        : left
                                + " claims are there already, or stand in the list twice; they are"
                                + " not added again.");
    }
}
