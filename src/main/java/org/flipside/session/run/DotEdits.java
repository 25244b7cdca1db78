package org.flipside.session.run;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.Voting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Votes with dots: opened, entered, closed, taken back. */
public final class DotEdits {
    private DotEdits() {}

    /**
     * What one person voted.
     *
     * @param voter whose it is; empty where nobody is to know
     * @param dots how many on which card, 1 or more each
     */
    public record Ballot(String voter, Map<Id<Card>, Integer> dots) {
        public Ballot {
            dots = Map.copyOf(dots);
        }
    }

    /** The latest vote. */
    public static Optional<DotVote> latest(Session session) {
        return session.dotVotes().list().stream().max(Comparator.comparing(DotVote::openedAt));
    }

    /** The vote that is not closed yet. */
    public static Optional<DotVote> open(Session session) {
        return latest(session).filter(vote -> vote.disclosure() == Disclosure.HIDDEN);
    }

    /** The session with a vote that waits for dots. */
    public static Session begin(
            Session session, int budget, int mostPerCard, Voting voting, Instant now) {
        return session.with(
                new DotVote(Id.random(), budget, mostPerCard, voting, Disclosure.HIDDEN, 0, now));
    }

    /** Whether names of voters are kept. */
    public static boolean isNamed(Session session) {
        return session.details().answers() != AnswerKeeping.COUNTS_ONLY;
    }

    /** How many dots lie on a card, of everybody together. */
    public static int count(Session session, Id<DotVote> vote, Id<Card> card) {
        return sum(
                session.dots().list().stream()
                        .filter(d -> d.vote().equals(vote) && d.card().equals(card))
                        .toList());
    }

    /** How many dots of a vote lie on all cards. */
    public static int count(Session session, Id<DotVote> vote) {
        return sum(session.dots().list().stream().filter(d -> d.vote().equals(vote)).toList());
    }

    private static int sum(List<Dots> dots) {
        long all = dots.stream().mapToLong(Dots::count).sum();
        return (int) Math.min(all, Integer.MAX_VALUE);
    }

    /** Whether anybody entered something for a card. */
    public static boolean isEntered(Session session, Id<DotVote> vote, Id<Card> card) {
        return session.dots().has(idOf(vote, card, ""));
    }

    /** Enters how many dots the room put on a card. */
    public static Session setCount(Session session, Id<DotVote> vote, Id<Card> card, int count) {
        return session.with(
                new Dots(idOf(vote, card, ""), vote, card, "", Math.clamp(count, 0, MOST)));
    }

    /** As many dots as a room can put on a card. */
    public static final int MOST = 10_000;

    /** Takes back what was entered for a card. */
    public static Session clearCount(Session session, Id<DotVote> vote, Id<Card> card) {
        return session.dots().get(idOf(vote, card, "")).map(session::without).orElse(session);
    }

    /**
     * Counts ballots. Those without a voter are added up, so that nothing tells one from another:
     * several at a time, as the smallest group says, must come in together.
     */
    public static Session count(Session session, Id<DotVote> id, Collection<Ballot> ballots) {
        Optional<DotVote> vote = session.dotVotes().get(id);
        if (vote.isEmpty() || ballots.isEmpty()) {
            return session;
        }
        Session result = session;
        Map<Id<Card>, Integer> together = new HashMap<>();
        int more = 0;
        for (Ballot ballot : ballots) {
            more += hasVoted(result, id, ballot.voter()) ? 0 : 1;
            if (ballot.voter().isBlank()) {
                ballot.dots().forEach((card, dots) -> together.merge(card, dots, Integer::sum));
            } else {
                result = voted(result, id, ballot);
            }
        }
        for (Map.Entry<Id<Card>, Integer> each : together.entrySet()) {
            int before = result.dots().get(idOf(id, each.getKey(), "")).map(Dots::count).orElse(0);
            result = setCount(result, id, each.getKey(), before + each.getValue());
        }
        return result.with(vote.get().withBallots(vote.get().ballots() + more));
    }

    /** A named person's dots; what the person voted before is replaced. */
    private static Session voted(Session session, Id<DotVote> vote, Ballot ballot) {
        String voter = ballot.voter().strip();
        Session result = session;
        for (Dots before : session.dots().list()) {
            if (before.vote().equals(vote) && before.voter().equals(voter)) {
                result = result.without(before);
            }
        }
        List<Dots> all = new ArrayList<>();
        ballot.dots()
                .forEach(
                        (card, dots) ->
                                all.add(
                                        new Dots(
                                                idOf(vote, card, voter), vote, card, voter, dots)));
        return result.withAll(all);
    }

    /** Whether a named person voted already; of those without a name nobody knows. */
    public static boolean hasVoted(Session session, Id<DotVote> vote, String voter) {
        return !voter.isBlank()
                && session.dots().list().stream()
                        .anyMatch(d -> d.vote().equals(vote) && d.voter().equals(voter.strip()));
    }

    /** Always the same one, so that two machines enter the same cell. */
    private static Id<Dots> idOf(Id<DotVote> vote, Id<Card> card, String voter) {
        String cell = vote + " " + card + " " + voter;
        return new Id<>(UUID.nameUUIDFromBytes(cell.getBytes(StandardCharsets.UTF_8)));
    }

    /** Closes a vote: from now on the room may see its dots. */
    public static Session close(Session session, Id<DotVote> id) {
        return session.dotVotes()
                .get(id)
                .map(vote -> session.with(vote.with(Disclosure.REVEALED)))
                .orElse(session);
    }

    /** Takes a whole vote back with its dots. */
    public static Session withdraw(Session session, Id<DotVote> id) {
        Optional<DotVote> vote = session.dotVotes().get(id);
        if (vote.isEmpty()) {
            return session;
        }
        Session result = session.without(vote.get());
        for (Dots dots : session.dots().list()) {
            if (dots.vote().equals(id)) {
                result = result.without(dots);
            }
        }
        return result;
    }
}
