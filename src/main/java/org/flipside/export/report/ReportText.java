package org.flipside.export.report;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Profile;
import org.flipside.model.Answer;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Ownership;
import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.flipside.model.SessionDetails;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every document tells of a report, in words: no document says the same thing otherwise. */
public class ReportText {
    private final Report report;
    private final Dates dates;
    private final HeatTable heat;
    private final Map<CardRef, List<Report.ActionReport>> actions;
    private final Map<CardRef, List<Report.DecisionReport>> decisions;

    /** Tells that report. */
    public ReportText(Report report) {
        this.report = report;
        dates = new Dates(report.writtenAt().getZone());
        heat = HeatTable.of(report);
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
    public final Report report() {
        return report;
    }

    /** How days are told. */
    public final Dates dates() {
        return dates;
    }

    /** A text as it may stand in a document; line breaks stay. */
    public String text(String text) {
        return Plain.visible(text);
    }

    /** The title of the session. */
    public final String title() {
        String title = text(report.details().title());
        return title.isBlank() ? "Failure-mode map" : title;
    }

    /** The day, or the year alone where the day is not told. */
    public final String when() {
        SessionDetails d = report.details();
        return report.profile() == Profile.SHAREABLE
                ? String.valueOf(d.date().getYear())
                : dates.day(d.date());
    }

    /** When it was written; the year alone where the session's day is not told. */
    public final String written() {
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
    public final String people() {
        int people = report.headcount();
        long groups = report.groups().stream().filter(group -> group.size() > 0).count();
        if (people == 0) {
            return report.people().isEmpty() ? "" : Words.people(report.people().size());
        }
        String told = Words.people(people);
        return groups > 1 ? told + " in " + groups + " groups" : told;
    }

    /** The numbers that say what it holds. */
    public final List<String> holdings() {
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

    /** The numbers of evidence for and against, as they stand on the card. */
    public final String inBrief(CardReport c) {
        if (c.evidence().isEmpty()) {
            return "no evidence";
        }
        return c.evidence(Direction.FOR).size()
                + " for, "
                + c.evidence(Direction.AGAINST).size()
                + " against";
    }

    /** What grounds a piece of evidence, in one line. */
    public final String grounds(Evidence e) {
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
    public final boolean isTold(Ownership ownership) {
        return !ownership.equals(Ownership.none(ownership.id()));
    }

    /** What is known about an ownership, beside the owner. */
    public final List<Line> lines(Ownership o) {
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
    public final List<CardReport> unowned() {
        return report.cards().stream().filter(c -> !c.ownership().hasOwner()).toList();
    }

    /** The actions that serve a card. */
    public final List<Report.ActionReport> actions(CardReport c) {
        return actions.getOrDefault(c.ref(), List.of());
    }

    /** The decisions that answer a card. */
    public final List<Report.DecisionReport> decisions(CardReport c) {
        return decisions.getOrDefault(c.ref(), List.of());
    }

    /** Whether a rating is of before or after something was done. */
    public static String when(Report.RatingReport rating) {
        return rating.became() ? "once something was done" : "as it is";
    }

    /** A rank of 10 with what it rests on; empty where nobody rated. */
    public final String ranked(Score score) {
        if (!score.isRated()) {
            return "";
        }
        return score.rank() + " of 10" + (score.why().isBlank() ? "" : ": " + text(score.why()));
    }

    /** The ranks that hold now for a card. */
    public final List<Line> ranks(CardReport c) {
        Rating rating = c.scores().latest();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Severity", ranked(rating.severity())));
        lines.add(new Line("Occurrence", ranked(rating.occurrence())));
        lines.add(new Line("Detection", ranked(rating.detection())));
        lines.removeIf(line -> line.value().isEmpty());
        return lines;
    }

    /** How a vote with dots went, in one line. */
    public final String about(Report.VoteReport v) {
        return v.vote()
                .map(
                        vote ->
                                Stream.of(
                                                (vote.budget() == 1
                                                                ? "1 dot"
                                                                : vote.budget() + " dots")
                                                        + " for each person, at most "
                                                        + vote.mostPerCard()
                                                        + " on one card",
                                                Words.of(vote.voting()),
                                                vote.ballots() == 1
                                                        ? "1 ballot"
                                                        : vote.ballots() == 0
                                                                ? ""
                                                                : vote.ballots() + " ballots",
                                                Words.of(vote.disclosure()))
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(" · ")))
                .orElse("the vote itself is no longer in the session");
    }

    /** How many dots lie on a card, over the votes that gave it some; empty where none did. */
    public final String dots(CardReport c) {
        return report.votes().stream()
                .filter(v -> v.on(c.ref()) > 0)
                .map(
                        v ->
                                (v.on(c.ref()) == 1 ? "1 dot" : v.on(c.ref()) + " dots")
                                        + (report.votes().size() == 1
                                                ? ""
                                                : " in vote " + v.number()))
                .collect(Collectors.joining(", "));
    }

    /** What a sponsor reads first. */
    public final Brief brief() {
        return Brief.of(report);
    }

    /** The claims against the groups. */
    public final HeatTable heat() {
        return heat;
    }

    /** Who stands where on a claim, group by group. */
    public final String positions(HeatTable.Row row) {
        List<String> groups = heat().groups();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            String group = text(groups.get(i));
            row.cells().get(i).ifPresent(d -> told.add(group + ": " + spread(d)));
        }
        return String.join(" · ", told);
    }

    /** How often each answer was given, such as {@code 3 never, 1 often}. */
    public static String spread(Distribution distribution) {
        return Stream.of(Answer.values())
                .filter(answer -> distribution.count(answer) > 0)
                .map(answer -> distribution.count(answer) + " " + Words.of(answer))
                .collect(Collectors.joining(", "));
    }

    /** How many cards were recognised as happening often or always. */
    public final int oftenOrMore() {
        return count(Verdict.OFTEN) + count(Verdict.ALWAYS);
    }

    /** How many cards the room is divided on. */
    public final int contested() {
        return count(Verdict.CONTESTED);
    }

    private int count(Verdict verdict) {
        return (int) report.cards().stream().filter(c -> c.verdict() == verdict).count();
    }
}
