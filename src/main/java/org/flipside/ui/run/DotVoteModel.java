package org.flipside.ui.run;

import org.flipside.insight.Anonymity;
import org.flipside.model.Card;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.Voting;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.DotEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote with dots. Where answers are kept without names a single ballot is never written down: it
 * is held back in memory, and at least as many as the smallest group has people are written
 * together; the last ones when the vote is closed. On the JavaFX thread.
 */
public final class DotVoteModel {
    private final SessionEditor editor;
    private final Clock clock;
    private final List<DotEdits.Ballot> held = new ArrayList<>();
    private final Map<Id<Card>, Integer> ballot = new HashMap<>();
    private Optional<Id<DotVote>> heldFor = Optional.empty();

    /** The votes of that session. */
    public DotVoteModel(SessionEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
    }

    private Session session() {
        return editor.session();
    }

    /** The cards that can be voted for. */
    public List<Card> cards() {
        return session().running();
    }

    /** The number by which people call a card. */
    public int numberOf(Card card) {
        return session().positionOf(card.id());
    }

    /** The vote that is open. */
    public Optional<DotVote> vote() {
        return DotEdits.open(session());
    }

    /** The latest vote, open or closed. */
    public Optional<DotVote> latest() {
        return DotEdits.latest(session());
    }

    /** Opens a vote and shows it to the room. */
    public void open(int budget, int mostPerCard, Voting voting) {
        ballot.clear();
        editor.perform(
                Texts.of("run.label.dots-open"),
                s -> DotEdits.begin(s, budget, mostPerCard, voting, clock.instant()));
        showDots();
    }

    /** How many dots the room put on a card; nothing while nobody entered it. */
    public Optional<Integer> count(Id<Card> card) {
        return vote().filter(v -> DotEdits.isEntered(session(), v.id(), card))
                .map(v -> DotEdits.count(session(), v.id(), card));
    }

    /** How many dots lie on a card in the latest vote. */
    public int dots(Id<Card> card) {
        return latest().map(v -> DotEdits.count(session(), v.id(), card)).orElse(0);
    }

    /** Whether so few voted that what came out would tell who they are. */
    public boolean areTooFew() {
        return latest().filter(vote -> vote.voting() == Voting.BY_PERSON)
                .filter(vote -> Anonymity.of(session().details()).areTooFew(vote, dotsOf(vote)))
                .isPresent();
    }

    private List<Dots> dotsOf(DotVote vote) {
        return session().dots().list().stream().filter(d -> d.vote().equals(vote.id())).toList();
    }

    /** How many dots were entered in the latest vote. */
    public int all() {
        return latest().map(v -> DotEdits.count(session(), v.id())).orElse(0);
    }

    /**
     * How many dots the people in the room have together; 0 where nobody entered how many they are.
     */
    public int budgetOfRoom() {
        long people = session().groups().list().stream().mapToLong(Group::size).sum();
        return (int) Math.min(people * vote().map(DotVote::budget).orElse(0), Integer.MAX_VALUE);
    }

    /** Enters how many dots the room put on a card. */
    public void enter(Id<Card> card, int count) {
        vote().ifPresent(
                        v ->
                                editor.perform(
                                        Texts.of(
                                                "run.label.dots-enter",
                                                count,
                                                session().positionOf(card)),
                                        s -> DotEdits.setCount(s, v.id(), card, count)));
    }

    /** Takes back what was entered for a card. */
    public void clear(Id<Card> card) {
        vote().ifPresent(
                        v ->
                                editor.perform(
                                        Texts.of(
                                                "run.label.dots-clear", session().positionOf(card)),
                                        s -> DotEdits.clearCount(s, v.id(), card)));
    }

    /** How many dots of the ballot in hand lie on a card. */
    public int onBallot(Id<Card> card) {
        return ballot.getOrDefault(card, 0);
    }

    /** How many dots of the ballot in hand are left. */
    public int left() {
        int given = ballot.values().stream().mapToInt(Integer::intValue).sum();
        return vote().map(DotVote::budget).orElse(0) - given;
    }

    /** Puts that many dots of the ballot in hand on a card, as far as the rules allow. */
    public void put(Id<Card> card, int dots) {
        int most = vote().map(DotVote::mostPerCard).orElse(0);
        int before = onBallot(card);
        int allowed = Math.clamp(dots, 0, Math.min(most, before + left()));
        if (allowed == 0) {
            ballot.remove(card);
        } else {
            ballot.put(card, allowed);
        }
    }

    /** Whether names of voters are kept. */
    public boolean isNamed() {
        return DotEdits.isNamed(session());
    }

    /**
     * Casts the ballot in hand and takes up the next one.
     *
     * @param voter whose it is, where names are kept
     * @return whether it was cast; an empty one is not
     */
    public boolean cast(String voter) {
        Optional<DotVote> vote = vote();
        if (vote.isEmpty() || ballot.isEmpty() || (isNamed() && voter.isBlank())) {
            return false;
        }
        if (!heldFor.equals(vote.map(DotVote::id))) {
            held.clear();
            heldFor = vote.map(DotVote::id);
        }
        held.add(new DotEdits.Ballot(isNamed() ? voter.strip() : "", ballot));
        ballot.clear();
        int least = session().details().minimumGroupSize();
        if (isNamed()) {
            write(vote.get(), held.size());
        } else if (held.size() >= 2 * least) {
            write(vote.get(), held.size() - least); // so that the rest is never a few
        }
        return true;
    }

    private void write(DotVote vote, int ballots) {
        List<DotEdits.Ballot> all = List.copyOf(held.subList(0, ballots));
        held.subList(0, ballots).clear();
        if (!all.isEmpty()) {
            editor.perform(
                    Texts.of("run.label.dots-ballots", all.size()),
                    s -> DotEdits.count(s, vote.id(), all));
        }
    }

    /** How many ballots wait in memory until they can be written without telling whose they are. */
    public int waiting() {
        return heldFor.equals(vote().map(DotVote::id)) ? held.size() : 0;
    }

    /** How many ballots were cast, those that wait among them. */
    public int ballots() {
        return vote().map(DotVote::ballots).orElse(0) + waiting();
    }

    /**
     * Writes the ballots that wait, as one sum, because there may be no later: a sum of few is
     * better than ballots that are lost.
     */
    public void commitPending() {
        vote().filter(v -> heldFor.equals(Optional.of(v.id())))
                .ifPresent(v -> write(v, held.size()));
    }

    /** Closes the vote and shows its dots to the room. */
    public void close() {
        vote().ifPresent(
                        v -> {
                            if (heldFor.equals(Optional.of(v.id()))) {
                                write(v, held.size());
                            }
                            editor.perform(
                                    Texts.of("run.label.dots-close"),
                                    s -> DotEdits.close(s, v.id()));
                            showDots();
                        });
    }

    private void showDots() {
        editor.note(Texts.of("run.label.scene", Scene.DOTS), s -> RunEdits.show(s, Scene.DOTS));
    }

    /** Takes the open vote back with all its dots. */
    public void withdraw() {
        vote().ifPresent(
                        v -> {
                            ballot.clear(); // ballots that wait stay, in case this is undone
                            editor.perform(
                                    Texts.of("run.label.dots-withdraw"),
                                    s -> DotEdits.withdraw(s, v.id()));
                        });
    }
}
