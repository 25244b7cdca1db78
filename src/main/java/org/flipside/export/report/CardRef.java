package org.flipside.export.report;

/**
 * How one part of a report refers to a card.
 *
 * @param number its place in the run of the session, from 1; 0 where there is no such card
 * @param title the claim in quotation marks, or what there is in its place
 */
public record CardRef(int number, String title) {
    /** A card that was taken out of the session. */
    public static final CardRef GONE = new CardRef(0, "a card that is no longer in the session");

    /** The session as a whole. */
    public static final CardRef SESSION = new CardRef(0, "the session");

    /** Whether the report holds the card. */
    public boolean isCard() {
        return number > 0;
    }

    /** Where the card stands in a page. */
    public String anchor() {
        return "card-" + number;
    }

    /** The number and title in one line. */
    public String label() {
        return isCard() ? "Card " + number + ", " + title : title;
    }
}
