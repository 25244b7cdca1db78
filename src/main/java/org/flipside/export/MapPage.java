package org.flipside.export;

import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Ownership;
import org.flipside.model.SessionDetails;
import org.flipside.model.Side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the templates of the page ask for: texts ready to be shown, and questions with an answer.
 */
public final class MapPage {
    private final Report report;
    private final PageAssets assets;
    private final Dates dates;
    private final Map<CardRef, List<Report.ActionReport>> actions;
    private final Map<CardRef, List<Report.DecisionReport>> decisions;

    MapPage(Report report, PageAssets assets) {
        this.report = report;
        this.assets = assets;
        dates = new Dates(report.writtenAt().getZone());
        actions = byCard(report.actions(), Report.ActionReport::cards);
        decisions = byCard(report.decisions(), Report.DecisionReport::cards);
    }

    private static <E> Map<CardRef, List<E>> byCard(List<E> all, Function<E, List<CardRef>> cards) {
        Map<CardRef, List<E>> byCard = new HashMap<>();
        for (E each : all) {
            for (CardRef card : Set.copyOf(cards.apply(each))) {
                byCard.computeIfAbsent(card, _ -> new ArrayList<>()).add(each);
            }
        }
        return byCard;
    }

    /** What is told. */
    public Report report() {
        return report;
    }

    /** Style, script and policy. */
    public PageAssets assets() {
        return assets;
    }

    /** How days are told. */
    public Dates dates() {
        return dates;
    }

    /** The questions by which cards can be narrowed down. */
    public List<Facet> facets() {
        return Facet.of(report);
    }

    /** A text as it may stand in a page; line breaks stay. */
    public String text(String text) {
        return Plain.visible(text);
    }

    /** The title of the session. */
    public String title() {
        String title = text(report.details().title());
        return title.isBlank() ? "Failure-mode map" : title;
    }

    /** The day, or the year alone where the day is not told. */
    public String when() {
        SessionDetails d = report.details();
        return report.profile() == Profile.SHAREABLE
                ? String.valueOf(d.date().getYear())
                : dates.day(d.date());
    }

    /** When the page was written; the year alone where the session's day is not told. */
    public String written() {
        return report.profile() == Profile.SHAREABLE
                ? "in " + report.writtenAt().getYear()
                : "on " + dates.moment(report.writtenAt());
    }

    /** Client and unit; empty where neither is told. */
    public String who() {
        return Stream.of(report.details().client(), report.details().unit())
                .map(this::text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** How many people in how many groups; empty where nobody counted. */
    public String people() {
        int people = report.headcount();
        long groups = report.groups().stream().filter(group -> group.size() > 0).count();
        if (people == 0) {
            return report.people().isEmpty() ? "" : Words.people(report.people().size());
        }
        String told = Words.people(people);
        return groups > 1 ? told + " in " + groups + " groups" : told;
    }

    /** The numbers that say what the page holds. */
    public List<String> holdings() {
        List<Counted> told =
                List.of(
                        Counted.CARDS,
                        Counted.EVIDENCE,
                        Counted.LINKS,
                        Counted.CLUSTERS,
                        Counted.OWNERS,
                        Counted.DECISIONS,
                        Counted.ACTIONS,
                        Counted.PARKED);
        return told.stream()
                .filter(counted -> report.counts().get(counted) > 0)
                .map(counted -> counted.words(report.counts().get(counted)))
                .toList();
    }

    /** The parts of the page that have content. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("cards", "Cards", report.cards().size()));
        parts.add(new Part("decisions", "Decisions", report.decisions().size()));
        parts.add(new Part("actions", "Actions", report.actions().size()));
        parts.add(new Part("owners", "Owners", report.counts().owners()));
        parts.add(links());
        parts.add(new Part("parked", "Parking lot", report.parked().size()));
        parts.add(new Part("notes", "Notes", report.notes().size()));
        parts.removeIf(part -> part.count() == 0 && !part.id().equals("cards"));
        parts.add(new Part("method", "Method", 0));
        return parts;
    }

    /** Links, with what was laid together below them; named after that where there is no link. */
    private Part links() {
        return report.links().isEmpty()
                ? new Part("links", "Groups of cards", report.clusters().size())
                : new Part("links", "Links", report.links().size());
    }

    /** Whether the page has that part. */
    public boolean has(String id) {
        return parts().stream().anyMatch(part -> part.id().equals(id));
    }

    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param name its heading
     * @param count how many things it holds; 0 where that tells nothing
     */
    public record Part(String id, String name, int count) {}

    /** The letters in an owner's ring. */
    public String initials(String name) {
        return name.equals(ShareableRedaction.SOMEBODY) ? "…" : Initials.of(text(name));
    }

    /** Whether a reference may be followed. */
    public boolean isWeb(String reference) {
        return WebLink.isSafe(reference);
    }

    /** How a screen reader names a card, whatever side lies up. */
    public String spoken(CardReport c) {
        List<String> parts = new ArrayList<>();
        parts.add(inFull(c));
        parts.add(c.ownership().hasOwner() ? "owner " + text(c.ownership().owner()) : "no owner");
        parts.add(c.verdict().word());
        return String.join(", ", parts);
    }

    /** The numbers of evidence for and against, as they stand on the card. */
    public String inBrief(CardReport c) {
        if (c.evidence().isEmpty()) {
            return "no evidence";
        }
        return c.evidence(Direction.FOR).size()
                + " for, "
                + c.evidence(Direction.AGAINST).size()
                + " against";
    }

    private String inFull(CardReport c) {
        int unclear = c.evidence(Direction.UNCLEAR).size();
        return inBrief(c) + (unclear == 0 ? "" : ", " + unclear + " unclear");
    }

    /** Whether the flipside lies up. */
    public boolean isTurned(CardReport c) {
        return c.card().side() == Side.FLIPSIDE;
    }

    /** What the filters ask of a card beside its side, verdict and tier. */
    public String marks(CardReport c) {
        return String.join(" ", Facet.marks(c));
    }

    /** What grounds a piece of evidence, in one line. */
    public String grounds(Evidence e) {
        return Stream.of(
                        Words.label(Words.of(e.kind())),
                        text(e.sourceRole()),
                        Words.of(e.proximity()),
                        e.observed().date().isPresent()
                                ? "seen " + dates.day(e.observed())
                                : "day not noted")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Whether anything is known about an ownership. */
    public boolean isTold(Ownership ownership) {
        return !ownership.equals(Ownership.none(ownership.id()));
    }

    /** What is known about an ownership, beside the owner. */
    public List<Line> lines(Ownership o) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("State", Words.of(o.state())));
        lines.add(new Line("Levers", o.levers().isEmpty() ? "none" : Words.of(o.levers())));
        lines.add(new Line("Authority", Words.of(o.authority())));
        lines.add(new Line("Decider", text(o.decider())));
        lines.add(new Line("Decide by", dates.day(o.decideBy())));
        lines.add(new Line("May reverse it", text(o.mayReverse())));
        lines.add(new Line("Way up", text(o.escalation())));
        lines.add(new Line("First step", text(o.firstStep())));
        lines.add(new Line("Stops today", text(o.stopsToday())));
        lines.removeIf(line -> line.value().isBlank());
        return lines;
    }

    /** A name and its value. */
    public record Line(String name, String value) {}

    /** The cards that nobody owns. */
    public List<CardReport> unowned() {
        return report.cards().stream().filter(c -> !c.ownership().hasOwner()).toList();
    }

    /** The actions that serve a card. */
    public List<Report.ActionReport> actions(CardReport c) {
        return actions.getOrDefault(c.ref(), List.of());
    }

    /** The decisions that answer a card. */
    public List<Report.DecisionReport> decisions(CardReport c) {
        return decisions.getOrDefault(c.ref(), List.of());
    }

    /** How many cards were recognised as happening often or always. */
    public int oftenOrMore() {
        return count(Verdict.OFTEN) + count(Verdict.ALWAYS);
    }

    /** How many cards the room is divided on. */
    public int contested() {
        return count(Verdict.CONTESTED);
    }

    private int count(Verdict verdict) {
        return (int) report.cards().stream().filter(c -> c.verdict() == verdict).count();
    }
}
