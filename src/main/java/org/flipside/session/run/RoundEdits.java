package org.flipside.session.run;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Rounds of answers about a card: opened, counted, corrected, revealed, taken back. */
public final class RoundEdits {
    /** As many answers of one kind as a group can give. */
    public static final int MOST = 10_000;

    private RoundEdits() {}

    /** The rounds of a card in order, those asked before rounds were kept left out. */
    public static List<Round> rounds(Session session, Id<Card> card) {
        return session.rounds().list().stream()
                .filter(round -> round.card().equals(card))
                .sorted(Comparator.comparingInt(Round::number).thenComparing(Round::id))
                .toList();
    }

    /** The latest round of a card to that question. */
    public static Optional<Round> latest(Session session, Id<Card> card, Question question) {
        return rounds(session, card).stream()
                .filter(round -> round.question() == question)
                .reduce((_, last) -> last);
    }

    /** The revealed round of a card that the stage shows when it shows answers. */
    public static Optional<Round> staged(Session session, Id<Card> card) {
        int shown = session.progress().map(Progress::shownRound).orElse(0);
        List<Round> revealed =
                rounds(session, card).stream()
                        .filter(round -> round.disclosure() == Disclosure.REVEALED)
                        .toList();
        return revealed.stream()
                .filter(round -> round.number() == shown)
                .findFirst()
                .or(() -> revealed.stream().reduce((_, last) -> last));
    }

    /** The session with a round more. */
    public static Session open(Session session, Id<Card> card, Question question, Instant now) {
        return session.with(
                new Round(
                        Id.random(),
                        card,
                        nextNumber(session, card),
                        question,
                        Disclosure.HIDDEN,
                        now));
    }

    /** The session with a round that waits for answers; a new one where the last was revealed. */
    public static Session opened(Session session, Id<Card> card, Question question, Instant now) {
        return latest(session, card, question)
                        .filter(round -> round.disclosure() == Disclosure.HIDDEN)
                        .isPresent()
                ? session
                : open(session, card, question, now);
    }

    private static int nextNumber(Session session, Id<Card> card) {
        Stream<Integer> rounds =
                session.rounds().list().stream()
                        .filter(round -> round.card().equals(card))
                        .map(Round::number);
        Stream<Integer> answers =
                session.recognitions().list().stream()
                        .filter(r -> r.card().equals(card))
                        .map(Recognition::round);
        return Stream.concat(rounds, answers).max(Comparator.naturalOrder()).orElse(0) + 1;
    }

    /** How many of a group gave that answer; nothing while nobody entered it. */
    public static Optional<Integer> count(
            Session session, Round round, Id<Group> group, Answer answer) {
        return find(session, round, group, answer).map(Recognition::count);
    }

    private static Optional<Recognition> find(
            Session session, Round round, Id<Group> group, Answer answer) {
        return session.recognitions().list().stream()
                .filter(
                        r ->
                                r.card().equals(round.card())
                                        && r.round() == round.number()
                                        && r.group().equals(group)
                                        && r.answer() == answer)
                .findFirst();
    }

    /** Enters how many of a group gave an answer, 0 to {@link #MOST}. */
    public static Session setCount(
            Session session, Round round, Id<Group> group, Answer answer, int count) {
        Id<Recognition> id =
                find(session, round, group, answer)
                        .map(Recognition::id)
                        .orElseGet(() -> idOf(round, group, answer));
        return session.with(
                new Recognition(
                        id,
                        round.card(),
                        group,
                        round.number(),
                        answer,
                        Math.clamp(count, 0, MOST)));
    }

    /** Always the same one, so that two machines enter the same cell. */
    private static Id<Recognition> idOf(Round round, Id<Group> group, Answer answer) {
        String cell = round.id() + " " + group + " " + answer;
        return new Id<>(UUID.nameUUIDFromBytes(cell.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes back what was entered in one cell. */
    public static Session clearCount(Session session, Round round, Id<Group> group, Answer answer) {
        return find(session, round, group, answer).map(session::without).orElse(session);
    }

    /** How many answers of a group were entered. */
    public static int answered(Session session, Round round, Id<Group> group) {
        long sum =
                session.recognitions().list().stream()
                        .filter(
                                r ->
                                        r.card().equals(round.card())
                                                && r.round() == round.number()
                                                && r.group().equals(group))
                        .mapToLong(Recognition::count)
                        .sum();
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    /** Shows the answers of a round, or hides them again. */
    public static Session disclose(Session session, Id<Round> round, Disclosure disclosure) {
        return session.rounds()
                .get(round)
                .map(found -> session.with(found.with(disclosure)))
                .orElse(session);
    }

    /** Takes a whole round back with its answers. */
    public static Session withdraw(Session session, Id<Round> id) {
        Optional<Round> round = session.rounds().get(id);
        if (round.isEmpty()) {
            return session;
        }
        Session result = session.without(round.get());
        for (Recognition r : session.recognitions().list()) {
            if (r.card().equals(round.get().card()) && r.round() == round.get().number()) {
                result = result.without(r);
            }
        }
        return result;
    }
}
