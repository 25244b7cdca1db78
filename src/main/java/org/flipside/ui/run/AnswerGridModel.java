package org.flipside.ui.run;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.RoundEdits;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The counts of hands for one card and one question: groups down, answers across. What is typed is
 * in the session at once. On the JavaFX thread.
 */
public final class AnswerGridModel {
    private final SessionEditor editor;
    private final Clock clock;
    private final Id<Card> card;
    private final Question question;

    /** The counts of that card. */
    public AnswerGridModel(SessionEditor editor, Clock clock, Id<Card> card, Question question) {
        this.editor = editor;
        this.clock = clock;
        this.card = card;
        this.question = question;
    }

    /** How a row stands against its group. */
    public enum Sum {
        /** Nothing was entered. */
        EMPTY,
        /** Some have not answered. */
        SHORT,
        /** Everybody has. */
        FULL,
        /** More answers than people. */
        OVER,
        /** Nobody said how many there are. */
        UNKNOWN
    }

    /** The groups, in order. */
    public List<Group> groups() {
        return editor.session().groups().inOrder();
    }

    /** The round whose counts are shown; nothing before the first was entered. */
    public Optional<Round> round() {
        return RoundEdits.latest(editor.session(), card, question);
    }

    /** Whether the room has seen the counts. */
    public boolean isRevealed() {
        return round().filter(r -> r.disclosure() == Disclosure.REVEALED).isPresent();
    }

    /** What was entered; nothing while nobody entered it. */
    public Optional<Integer> count(Group group, Answer answer) {
        return round().flatMap(r -> RoundEdits.count(editor.session(), r, group.id(), answer));
    }

    /** Enters a count, 0 to {@link RoundEdits#MOST}. */
    public void enter(Group group, Answer answer, int count) {
        int allowed = Math.clamp(count, 0, RoundEdits.MOST);
        editor.perform(
                Texts.of(
                        "run.label.enter",
                        allowed,
                        Texts.of("vocabulary.answer", answer),
                        group.name()),
                s -> {
                    Session asked = opened(s);
                    Round round = RoundEdits.latest(asked, card, question).orElseThrow();
                    return RoundEdits.setCount(asked, round, group.id(), answer, allowed);
                });
    }

    /** A correction of what the room has seen goes into the round that it has seen. */
    private Session opened(Session session) {
        return RoundEdits.latest(session, card, question).isPresent()
                ? session
                : RoundEdits.open(session, card, question, clock.instant());
    }

    /**
     * Takes a digit at the end of what stands in a cell, or in its place where the two together
     * would be more than the group has.
     *
     * @param typed whether a digit was typed there just before
     * @return whether the next count follows by itself: in all groups or in none, since whoever
     *     counts hands must not have to know which
     */
    public boolean type(Group group, Answer answer, int digit, boolean typed) {
        int most = mostOf(group);
        int before = typed ? count(group, answer).orElse(0) : 0;
        int together = before * 10 + digit;
        int value = together <= most ? together : digit;
        enter(group, answer, value);
        return isOneDigit();
    }

    /** Of a group whose size nobody said anything may be counted. */
    private static int mostOf(Group group) {
        return group.size() == 0 ? RoundEdits.MOST : Math.max(9, group.size());
    }

    /** Whether one digit is a whole count in every group, so that it can move on by itself. */
    public boolean isOneDigit() {
        return groups().stream().allMatch(group -> mostOf(group) < 10);
    }

    /** Counts one more, or one less; never below 0. */
    public void adjust(Group group, Answer answer, int by) {
        enter(group, answer, count(group, answer).orElse(0) + by);
    }

    /** Takes back what was entered. */
    public void clear(Group group, Answer answer) {
        round().ifPresent(
                        r ->
                                editor.perform(
                                        Texts.of(
                                                "run.label.clear",
                                                Texts.of("vocabulary.answer", answer),
                                                group.name()),
                                        s -> RoundEdits.clearCount(s, r, group.id(), answer)));
    }

    /** Begins another round; the one before stays. */
    public void askAgain() {
        editor.perform(
                Texts.of("run.label.ask-again", editor.session().positionOf(card)),
                s -> RoundEdits.open(s, card, question, clock.instant()));
    }

    /** How many of a group have answered. */
    public int answered(Group group) {
        return round().map(r -> RoundEdits.answered(editor.session(), r, group.id())).orElse(0);
    }

    /** How a row stands against its group; a group whose size nobody entered is never over. */
    public Sum sum(Group group) {
        boolean any = List.of(Answer.values()).stream().anyMatch(a -> count(group, a).isPresent());
        int answered = answered(group);
        if (!any) {
            return Sum.EMPTY;
        }
        if (group.size() == 0) {
            return Sum.UNKNOWN;
        }
        if (answered == group.size()) {
            return Sum.FULL;
        }
        return answered < group.size() ? Sum.SHORT : Sum.OVER;
    }

    /** How many gave that answer in all groups together. */
    public int total(Answer answer) {
        return groups().stream().mapToInt(g -> count(g, answer).orElse(0)).sum();
    }

    /** How many have answered in all groups together. */
    public int answered() {
        return groups().stream().mapToInt(this::answered).sum();
    }

    /** How many people there are in all groups together. */
    public int people() {
        return groups().stream().mapToInt(Group::size).sum();
    }
}
