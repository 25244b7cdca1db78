package org.flipside.export.table;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.Dates;
import org.flipside.export.report.Report;
import org.flipside.export.report.Report.DotsReport;
import org.flipside.export.report.Report.RatingReport;
import org.flipside.export.report.Report.VoteReport;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Words;
import org.flipside.model.DotVote;
import org.flipside.model.Rating;
import org.flipside.model.Score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out where a change matters most: ratings, votes with dots, and the dots. */
final class PriorityTables {
    private final Report report;
    private final Dates dates;

    PriorityTables(Report report) {
        this.report = report;
        dates = new Dates(report.writtenAt().getZone());
    }

    List<Table> all() {
        return List.of(ratings(), votes(), dots());
    }

    private Table ratings() {
        Columns header = new Columns().whole("Card").prose("Claim").text("When");
        for (String rank : List.of("Severity", "Occurrence", "Detection")) {
            header.whole(rank + " (1 to 10)").prose(rank + ": why");
        }
        return Table.of(
                "ratings", Counted.RATINGS, header, report.ratings().stream().map(this::rating));
    }

    private List<String> rating(RatingReport r) {
        List<String> row =
                new ArrayList<>(
                        List.of(Table.number(r.card()), r.card().title(), ReportText.when(r)));
        Rating rating = r.rating();
        for (Score score : List.of(rating.severity(), rating.occurrence(), rating.detection())) {
            row.add(score.isRated() ? String.valueOf(score.rank()) : "");
            row.add(score.why());
        }
        return row;
    }

    private Table votes() {
        return Table.of(
                "votes",
                Counted.VOTES,
                new Columns()
                        .whole("Vote")
                        .moment("Opened at")
                        .whole("Dots for each person", "Most on one card")
                        .text("Entered")
                        .whole("Ballots")
                        .text("Shown to the room")
                        .id("Id"),
                report.votes().stream().flatMap(v -> v.vote().stream().map(d -> vote(v, d))));
    }

    private List<String> vote(VoteReport v, DotVote vote) {
        return List.of(
                String.valueOf(v.number()),
                dates.isoMoment(vote.openedAt()),
                String.valueOf(vote.budget()),
                String.valueOf(vote.mostPerCard()),
                Words.of(vote.voting()),
                String.valueOf(vote.ballots()),
                Words.of(vote.disclosure()),
                vote.id().toString());
    }

    private Table dots() {
        Stream<List<String>> rows =
                report.votes().stream().flatMap(v -> v.dots().stream().map(d -> dots(v, d)));
        return new Table(
                "dots",
                Counts.NONE.with(Counted.DOTS, report.counts().get(Counted.DOTS)),
                new Columns()
                        .whole("Vote", "Card")
                        .prose("Claim")
                        .text("Whose")
                        .whole("Dots")
                        .id("Id")
                        .list(),
                rows.toList());
    }

    private static List<String> dots(VoteReport v, DotsReport d) {
        return List.of(
                String.valueOf(v.number()),
                Table.number(d.card()),
                d.card().title(),
                d.dots().voter(),
                String.valueOf(d.dots().count()),
                d.dots().id().toString());
    }
}
