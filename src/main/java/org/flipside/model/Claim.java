package org.flipside.model;

/**
 * The front of a card: what the organization says about itself.
 *
 * @param quote the claim in its own words, without quotation marks; at most {@link TextLimit#QUOTE}
 *     characters fit every stage
 * @param rationale why it is said, in the same voice; {@link TextLimit#RATIONALE}
 * @param heardAt where it was heard or read; empty if nobody noted it
 */
public record Claim(String quote, String rationale, String heardAt) {
    /** A claim with nothing but its words. */
    public static Claim of(String quote) {
        return new Claim(quote, "", "");
    }
}
