package org.flipside.insight;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers of a session count as recognition: those of each card's last round of recognition
 * that the room saw. Made in one pass, then asked card by card; may be read from any thread.
 */
public final class Recognised {
    private final Map<Id<Card>, List<Asked>> rounds = new HashMap<>();

    /** The answers of that session. */
    public Recognised(Session session) {
        Map<Id<Card>, List<Round>> opened = new HashMap<>();
        session.rounds()
                .forEach(r -> opened.computeIfAbsent(r.card(), _ -> new ArrayList<>()).add(r));
        Map<Id<Card>, List<Recognition>> given = new HashMap<>();
        session.recognitions()
                .forEach(r -> given.computeIfAbsent(r.card(), _ -> new ArrayList<>()).add(r));
        given.forEach(
                (card, answers) ->
                        rounds.put(card, Asked.of(opened.getOrDefault(card, List.of()), answers)));
    }

    /** All rounds in which that card was answered, hidden ones among them, first round first. */
    public List<Asked> rounds(Id<Card> card) {
        return rounds.getOrDefault(card, List.of());
    }

    /** The round that counts; nothing where the room has seen no recognition of that card. */
    public Optional<Asked> last(Id<Card> card) {
        return Asked.recognised(rounds(card));
    }

    /** What the answers to that card come to. */
    public RecognitionSummary summary(Id<Card> card) {
        return last(card).map(Asked::summary).orElse(RecognitionSummary.NOT_ASKED);
    }
}
