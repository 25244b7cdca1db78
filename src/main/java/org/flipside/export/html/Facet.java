package org.flipside.export.html;

import org.flipside.export.report.CardReport;
import org.flipside.export.report.Report;
import org.flipside.export.report.Verdict;
import org.flipside.export.report.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One question by which the cards of a page can be narrowed down.
 *
 * @param key the name of the data attribute that answers it
 * @param title the question
 * @param options the answers that occur
 */
public record Facet(String key, String title, List<Option> options) {
    /** More names than that are found faster by searching. */
    private static final int MOST_OWNERS = 12;

    public Facet {
        options = List.copyOf(options);
    }

    /**
     * An answer.
     *
     * @param value in the data attribute
     * @param label for people
     * @param count how many cards have it
     */
    public record Option(String value, String label, int count) {}

    /** The questions that narrow the cards of a report down. */
    static List<Facet> of(Report report) {
        List<CardReport> cards = report.cards();
        List<Facet> facets = new ArrayList<>();
        facets.add(sides(cards));
        facets.add(verdicts(cards));
        facets.add(marks(cards));
        facets.add(by("tier", "Tier", cards, Facet::tier, Facet::tierLabel));
        facets.add(by("mode", "Failure mode", cards, c -> c.pattern().code(), Facet::modeLabel));
        facets.add(by("state", "Ownership", cards, Facet::state, Facet::state));
        facets.add(
                by(
                        "owner",
                        "Owner",
                        cards,
                        c -> c.ownership().owner(),
                        c -> c.ownership().owner()));
        facets.add(by("lens", "Lens", cards, CardReport::lens, CardReport::lens));
        facets.removeIf(facet -> !facet.narrows(cards.size()));
        return facets;
    }

    private boolean narrows(int cards) {
        return switch (key) {
            case "side" -> cards > 1;
            case "owner" -> options.size() > 1 && options.size() <= MOST_OWNERS;
            case "mark" -> options.stream().anyMatch(o -> o.count() < cards);
            default -> options.size() > 1;
        };
    }

    private static Facet sides(List<CardReport> cards) {
        int claims = 0;
        for (CardReport c : cards) {
            claims += c.card().side() == org.flipside.model.Side.CLAIM ? 1 : 0;
        }
        return new Facet(
                "side",
                "Side up",
                List.of(
                        new Option("claim", "Claim", claims),
                        new Option("flipside", "Flipside", cards.size() - claims)));
    }

    private static Facet verdicts(List<CardReport> cards) {
        List<Option> options = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = (int) cards.stream().filter(c -> c.verdict() == verdict).count();
            if (count > 0) {
                options.add(new Option(verdict.name(), verdict.label(), count));
            }
        }
        return new Facet("verdict", "Does this happen here?", options);
    }

    private static Facet marks(List<CardReport> cards) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("unowned", "No owner");
        labels.put("no-lever", "Owner without a lever");
        labels.put("against", "Evidence against");
        labels.put("no-evidence", "No evidence");
        List<Option> options = new ArrayList<>();
        labels.forEach(
                (mark, label) -> {
                    int count = (int) cards.stream().filter(c -> marks(c).contains(mark)).count();
                    if (count > 0) {
                        options.add(new Option(mark, label, count));
                    }
                });
        return new Facet("mark", "Marked", options);
    }

    /** What is remarkable about a card, in the words of the data attribute. */
    static List<String> marks(CardReport c) {
        List<String> marks = new ArrayList<>();
        if (!c.ownership().hasOwner()) {
            marks.add("unowned");
        }
        if (c.ownership().lacksLevers()) {
            marks.add("no-lever");
        }
        if (!c.evidence(org.flipside.model.Direction.AGAINST).isEmpty()) {
            marks.add("against");
        }
        if (c.evidence().isEmpty()) {
            marks.add("no-evidence");
        }
        return marks;
    }

    private static Facet by(
            String key,
            String title,
            List<CardReport> cards,
            Function<CardReport, String> value,
            Function<CardReport, String> label) {
        Map<String, Option> options = new java.util.TreeMap<>();
        for (CardReport c : cards) {
            if (!value.apply(c).isBlank()) {
                options.merge(
                        value.apply(c),
                        new Option(value.apply(c), label.apply(c), 1),
                        (a, b) -> new Option(a.value(), a.label(), a.count() + b.count()));
            }
        }
        return new Facet(key, title, List.copyOf(options.values()));
    }

    private static String modeLabel(CardReport c) {
        return (c.pattern().code() + " " + c.pattern().label()).strip();
    }

    /** How far an owner is with what they own; empty where nobody is. */
    static String state(CardReport c) {
        return c.ownership().hasOwner() ? Words.label(Words.of(c.ownership().state())) : "";
    }

    private static String tier(CardReport c) {
        return c.pattern().numeral();
    }

    private static String tierLabel(CardReport c) {
        return c.pattern().numeral() + " " + Words.label(c.pattern().tier());
    }
}
