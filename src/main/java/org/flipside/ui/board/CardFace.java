package org.flipside.ui.board;

import org.flipside.catalogue.Tier;
import org.flipside.insight.RecognitionSummary;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.model.Side;

import java.util.Locale;
import java.util.Optional;

/**
 * All that a card shows on the board.
 *
 * @param card the card itself
 * @param number its place in the run, from 1
 * @param patternName what the catalogue calls its pattern, in short; may be empty
 * @param tier the tier of its failure mode
 * @param evidenceFor how many pieces of evidence speak for it
 * @param evidenceAgainst how many speak against it
 * @param evidenceUnclear how many speak neither way, such as a search that found nothing
 * @param owner who owns it; may be empty
 * @param recognition what the answers come to
 */
record CardFace(
        Card card,
        int number,
        String patternName,
        Optional<Tier> tier,
        int evidenceFor,
        int evidenceAgainst,
        int evidenceUnclear,
        String owner,
        RecognitionSummary recognition) {
    Id<Card> id() {
        return card.id();
    }

    Point place() {
        return card.place();
    }

    boolean isFlipside() {
        return card.side() == Side.FLIPSIDE;
    }

    /** The claim in quotation marks. */
    String quote() {
        String quote = card.claim().quote();
        return quote.isBlank() ? "" : "“" + quote.strip() + "”";
    }

    String patternCode() {
        return card.flipside().pattern().code();
    }

    /** At most two letters for the owner's ring. */
    String initials() {
        String[] words = owner.strip().split("\\s+", -1);
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** The face that the other side of the card shows. */
    CardFace turned() {
        return new CardFace(
                card.turned(),
                number,
                patternName,
                tier,
                evidenceFor,
                evidenceAgainst,
                evidenceUnclear,
                owner,
                recognition);
    }

    /** Whether at most the place differs. */
    boolean showsTheSameAs(CardFace other) {
        return equals(other)
                || (number == other.number
                        && card.withPlace(other.place()).equals(other.card)
                        && patternName.equals(other.patternName)
                        && tier.equals(other.tier)
                        && evidenceFor == other.evidenceFor
                        && evidenceAgainst == other.evidenceAgainst
                        && evidenceUnclear == other.evidenceUnclear
                        && owner.equals(other.owner)
                        && recognition.equals(other.recognition));
    }
}
