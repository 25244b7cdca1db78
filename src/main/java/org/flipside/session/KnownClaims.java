package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Folding;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of a session as it was once, to compare others with. Each text is folded once however
 * often it is compared. Not for several threads.
 */
public final class KnownClaims {
    private final Map<String, Likeness> cards = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private KnownClaims() {}

    /** Whether a claim is there already. */
    public sealed interface Likeness {
        /** No other says the same. */
        record New() implements Likeness {}

        /**
         * A card of the session says the same.
         *
         * @param position its place in the run, from 1
         */
        record OfCard(int position) implements Likeness {}

        /**
         * An earlier one of the compared claims says the same.
         *
         * @param number its place among them, from 1
         */
        record OfLine(int number) implements Likeness {}
    }

    /** Those of that session as it is now. */
    public static KnownClaims of(Session session) {
        KnownClaims known = new KnownClaims();
        int position = 0;
        for (Card card : session.running()) {
            position++;
            known.cards.putIfAbsent(
                    Folding.bare(card.claim().quote()), new Likeness.OfCard(position));
        }
        return known;
    }

    /** What each of the claims is like; one that says nothing is like no other. */
    public List<Likeness> compare(List<String> quotes) {
        Map<String, Likeness> lines = new HashMap<>();
        List<Likeness> result = new ArrayList<>();
        for (String quote : quotes) {
            String key = folded.computeIfAbsent(quote, Folding::bare);
            Likeness line = lines.putIfAbsent(key, new Likeness.OfLine(result.size() + 1));
            Likeness before = cards.getOrDefault(key, line == null ? new Likeness.New() : line);
            result.add(key.isEmpty() ? new Likeness.New() : before);
        }
        return result;
    }
}
