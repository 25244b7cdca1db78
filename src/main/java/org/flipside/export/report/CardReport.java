package org.flipside.export.report;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Link;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Scores;

import java.util.List;

/**
 * A card with both sides and everything the group attached to it.
 *
 * @param ref its number and title
 * @param card both sides, tags and notes
 * @param lens the name of its lens
 * @param pattern what the catalogue says about its failure mode
 * @param answers to "does this happen here?"
 * @param evidence oldest entry first
 * @param ownership who owns it; {@link Ownership#none} where nobody is recorded
 * @param scores how the group rated it; {@link Scores#none} where nobody did
 * @param relations its links, seen from this card
 * @param clusters the titles of the clusters it lies in
 * @param parked what was set aside about it
 * @param notes what the facilitator wrote down about it, besides the card's own notes
 */
public record CardReport(
        CardRef ref,
        Card card,
        String lens,
        Pattern pattern,
        Answers answers,
        List<Evidence> evidence,
        Ownership ownership,
        Scores scores,
        List<Relation> relations,
        List<String> clusters,
        List<ParkedItem> parked,
        List<Note> notes) {
    public CardReport {
        evidence = List.copyOf(evidence);
        relations = List.copyOf(relations);
        clusters = List.copyOf(clusters);
        parked = List.copyOf(parked);
        notes = List.copyOf(notes);
    }

    /**
     * A link seen from one of its ends.
     *
     * @param words how this card bears on the other, as in "leads to"
     * @param other the card at the other end
     */
    public record Relation(Link link, String words, CardRef other) {}

    /** Its place in the run of the session, from 1. */
    public int number() {
        return ref.number();
    }

    /** The evidence of one direction. */
    public List<Evidence> evidence(Direction direction) {
        return evidence.stream().filter(e -> e.direction() == direction).toList();
    }

    /** What the answers come to. */
    public Verdict verdict() {
        return answers.verdict();
    }
}
