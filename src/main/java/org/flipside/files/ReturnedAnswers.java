package org.flipside.files;

import org.flipside.model.Action;
import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Folding;
import org.flipside.model.Id;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Session;
import org.flipside.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes answers of a reader into the session that the map was made from.
 *
 * <p>Each answer becomes a facilitator's note that names who gave it. What it asks for beside that
 * carries no name: contesting parks an item about the card, evidence lies on its card, accepting an
 * action makes the reader its owner where nobody else is. The note bears the answer's identity, so
 * that an answer that came in twice is taken over once.
 */
public final class ReturnedAnswers {
    private static final String GONE = "it is no longer in the session; kept as a note";

    private final Replies replies;
    private final Session session;
    private final List<Entity> added = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private int known;

    private ReturnedAnswers(Replies replies, Session session) {
        this.replies = replies;
        this.session = session;
        replies.replies().forEach(this::take);
    }

    /** What the answers would change in a session. */
    public static Proposal proposal(Replies replies, Session session) {
        ReturnedAnswers taken = new ReturnedAnswers(replies, session);
        List<String> remarks = new ArrayList<>();
        if (taken.known > 0) {
            remarks.add(
                    taken.known == 1
                            ? "1 answer was taken over before and stays as it is."
                            : taken.known
                                    + " answers were taken over before and stay as they are.");
        }
        return new Proposal(
                "Answers of " + replies.by(),
                taken.differences,
                remarks,
                current -> current.withAll(new ReturnedAnswers(replies, current).added));
    }

    private void take(Reply reply) {
        if (session.notes().has(reply.id())) {
            known++;
            return;
        }
        switch (reply) {
            case Reply.Agrees(Id<Note> id, Id<Card> card, String about, String reason) ->
                    record(id, card, about, "agrees" + because(reason), reason);
            case Reply.Contests(Id<Note> id, Id<Card> card, String about, String reason) ->
                    contest(id, card, about, reason);
            case Reply.Adds(Id<Note> id, String about, Evidence evidence) ->
                    add(id, about, evidence);
            case Reply.Accepts(Id<Note> id, Id<Action> action, String about, String reason) ->
                    accept(id, action, about, reason);
        }
    }

    private static String because(String reason) {
        return reason.isBlank() ? "" : ": " + reason.strip();
    }

    private void contest(Id<Note> id, Id<Card> card, String about, String reason) {
        record(id, card, about, "contests" + because(reason), reason);
        if (session.cards().has(card)) {
            added.add(
                    new ParkedItem(
                            new Id<>(id.value()),
                            Subject.card(card),
                            "Contested by a reader" + because(reason),
                            ParkedOutcome.OPEN,
                            "",
                            replies.savedAt()));
            differences.add(
                    Difference.of(
                            where(card, about), "parking lot", "", "Contested" + because(reason)));
        }
    }

    private void add(Id<Note> id, String about, Evidence evidence) {
        String direction = Keywords.word(evidence.direction());
        record(
                id,
                evidence.card(),
                about,
                "adds evidence " + direction + because(evidence.note()),
                evidence.note());
        if (session.cards().has(evidence.card())) {
            added.add(evidence);
            differences.add(
                    Difference.of(
                            where(evidence.card(), about),
                            "evidence " + direction,
                            "",
                            evidence.note()));
        }
    }

    /** The note on a card, or on the session where the card is gone. */
    private void record(Id<Note> id, Id<Card> card, String about, String told, String words) {
        boolean there = session.cards().has(card);
        note(id, there ? Subject.card(card) : Subject.session(), about(there, about) + told);
        differences.add(Difference.of(where(card, about), "note", "", replies.by() + " " + told));
        if (!there) {
            differences.add(new Difference(where(card, about), "card", "", words, GONE));
        }
    }

    private static String about(boolean there, String about) {
        return there || about.isBlank() ? "" : "on “" + about.strip() + "” ";
    }

    private void note(Id<Note> id, Subject about, String told) {
        added.add(new Note(id, about, replies.by() + " " + told, replies.savedAt()));
    }

    private void accept(Id<Note> id, Id<Action> of, String about, String reason) {
        Optional<Action> action = session.actions().get(of);
        String told = "takes on the action “" + about.strip() + "”" + because(reason);
        note(id, action.map(ReturnedAnswers::subject).orElseGet(Subject::session), told);
        String where =
                action.map(a -> "Action “" + a.title() + "”").orElse("Action “" + about + "”");
        differences.add(Difference.of(where, "note", "", replies.by() + " " + told));
        String before = session.ownershipOf(of).owner();
        String against = against(action, before);
        differences.add(new Difference(where, "owner", before, replies.by(), against));
        if (against.isEmpty()) {
            own(action.orElseThrow());
        }
    }

    private static Subject subject(Action action) {
        return action.cards().isEmpty()
                ? Subject.session()
                : Subject.card(action.cards().getFirst());
    }

    private String against(Optional<Action> action, String owner) {
        if (action.isEmpty()) {
            return GONE;
        }
        if (!action.get().status().isOpen()) {
            return "the action is closed; kept as a note";
        }
        boolean another =
                !owner.isBlank() && !Folding.bare(owner).equals(Folding.bare(replies.by()));
        return another ? "somebody else owns it; kept as a note" : "";
    }

    private void own(Action action) {
        Ownership o = session.ownershipOf(action.id());
        String owner = o.hasOwner() ? o.owner() : replies.by();
        added.add(o.with(owner, OwnershipState.ACCEPTED));
        added.add(action.with(ActionStatus.ACCEPTED));
    }

    private String where(Id<Card> card, String about) {
        return session.cards()
                .get(card)
                .map(c -> "Card " + session.positionOf(card) + ", “" + c.claim().quote() + "”")
                .orElse("“" + about.strip() + "”");
    }
}
