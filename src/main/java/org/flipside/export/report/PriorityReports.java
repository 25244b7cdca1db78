package org.flipside.export.report;

import org.flipside.export.report.Report.DotsReport;
import org.flipside.export.report.Report.RatingReport;
import org.flipside.export.report.Report.VoteReport;
import org.flipside.model.Card;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Id;
import org.flipside.model.Rating;
import org.flipside.model.Session;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where a change matters most, as the group put it: its ratings and its votes with dots. */
final class PriorityReports {
    private final Session session;
    private final Function<Id<Card>, CardRef> refs;

    /**
     * What is told of that session.
     *
     * @param refs the card of an identity, or that it is gone
     */
    PriorityReports(Session session, Function<Id<Card>, CardRef> refs) {
        this.session = session;
        this.refs = refs;
    }

    List<RatingReport> ratings() {
        List<RatingReport> ratings = new ArrayList<>();
        session.scores()
                .forEach(
                        scores -> {
                            CardRef card = refs.apply(scores.card());
                            add(ratings, card, false, scores.before());
                            add(ratings, card, true, scores.after());
                        });
        ratings.sort(Comparator.comparingInt(r -> r.card().number()));
        return ratings;
    }

    private static void add(
            List<RatingReport> ratings, CardRef card, boolean became, Rating rating) {
        if (!rating.isEmpty()) {
            ratings.add(new RatingReport(card, became, rating));
        }
    }

    List<VoteReport> votes() {
        Map<Id<DotVote>, List<DotsReport>> byVote = new HashMap<>();
        for (Dots dots : session.dots().list()) {
            byVote.computeIfAbsent(dots.vote(), _ -> new ArrayList<>())
                    .add(new DotsReport(refs.apply(dots.card()), dots));
        }
        List<VoteReport> votes = new ArrayList<>();
        session.dotVotes().list().stream()
                .sorted(Comparator.comparing(DotVote::openedAt).thenComparing(DotVote::id))
                .forEach(
                        vote -> {
                            List<DotsReport> dots = byVote.remove(vote.id());
                            votes.add(vote(votes.size() + 1, Optional.of(vote), dots));
                        });
        byVote.values().forEach(dots -> votes.add(vote(votes.size() + 1, Optional.empty(), dots)));
        return votes;
    }

    private static VoteReport vote(
            int number, Optional<DotVote> vote, @Nullable List<DotsReport> dots) {
        List<DotsReport> sorted = new ArrayList<>(dots == null ? List.of() : dots);
        sorted.sort(
                Comparator.<DotsReport>comparingInt(d -> d.card().number())
                        .thenComparing(d -> d.dots().voter())
                        .thenComparing(d -> d.dots().id()));
        return new VoteReport(number, vote, sorted);
    }
}
