package org.flipside.export.report;

import org.flipside.model.Direction;
import org.flipside.model.Ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a sponsor reads first: at most one page.
 *
 * @param findings the cards that the room recognised most, three at most
 * @param taken decisions that were taken
 * @param needed what still has to be decided, the nearest day first
 * @param unowned cards that nobody owns
 */
public record Brief(
        List<CardReport> findings,
        List<Report.DecisionReport> taken,
        List<Needed> needed,
        List<CardReport> unowned) {
    private static final int MOST_FINDINGS = 3;

    public Brief {
        findings = List.copyOf(findings);
        taken = List.copyOf(taken);
        needed = List.copyOf(needed);
        unowned = List.copyOf(unowned);
    }

    /**
     * Something that has to be decided.
     *
     * @param about the card or action
     * @param what has to be decided, and by whom
     */
    public record Needed(Report.Owned about, String what) {}

    /** The brief of a report. */
    public static Brief of(Report report) {
        return new Brief(
                report.cards().stream()
                        .filter(c -> weight(c) > 0)
                        .sorted(
                                Comparator.comparingInt(Brief::weight)
                                        .thenComparingInt(Brief::grounds)
                                        .reversed()
                                        .thenComparingInt(CardReport::number))
                        .limit(MOST_FINDINGS)
                        .toList(),
                report.decisions(),
                needed(report),
                report.cards().stream().filter(c -> !c.ownership().hasOwner()).toList());
    }

    /** How much a card was recognised; 0 where that is no finding. */
    private static int weight(CardReport c) {
        return switch (c.verdict()) {
            case ALWAYS -> 3;
            case OFTEN -> 2;
            case CONTESTED -> 1;
            case RARELY, NEVER, SILENT, HELD_BACK, NOT_ASKED -> 0;
        };
    }

    private static int grounds(CardReport c) {
        return c.evidence(Direction.FOR).stream().mapToInt(e -> e.strength().level()).sum();
    }

    private static List<Needed> needed(Report report) {
        List<Report.OwnerReport> dated = new ArrayList<>(report.owners());
        dated.removeIf(o -> o.ownership().decideBy().date().isEmpty());
        dated.sort(Comparator.comparing(o -> o.ownership().decideBy().date().orElseThrow()));
        Dates dates = new Dates(report.writtenAt().getZone());
        List<Needed> needed = new ArrayList<>();
        for (Report.OwnerReport o : dated) {
            needed.add(new Needed(o.owned(), decides(o.ownership(), dates)));
        }
        for (CardReport c : report.cards()) {
            if (weight(c) > 1 && !c.ownership().hasOwner()) {
                needed.add(
                        new Needed(
                                new Report.Owned.OfCard(c.ref()),
                                "recognised, and nobody owns it"));
            }
        }
        return needed;
    }

    private static String decides(Ownership ownership, Dates dates) {
        String day = "by " + dates.day(ownership.decideBy());
        String who = ownership.decider().isBlank() ? ownership.owner() : ownership.decider();
        return who.isBlank() ? "to be decided " + day : who + " decides " + day;
    }
}
