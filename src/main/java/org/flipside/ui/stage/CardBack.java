package org.flipside.ui.stage;

/** How much of the flipside the room has seen. Nothing that it has not seen is in here. */
public sealed interface CardBack {
    /** The claim side lies up. */
    record Hidden() implements CardBack {}

    /**
     * Headline and narrative.
     *
     * @param closingLength how many characters the closing line will have, so that nothing moves
     *     when it comes
     */
    record Story(String headline, String narrative, int closingLength) implements CardBack {}

    /**
     * The code as well.
     *
     * @param tab the code, empty if the card has none
     * @param tier 1 to 3, the tier of the failure mode; 0 where it has none
     * @param name what the catalogue calls it; may be empty
     */
    record Code(Story story, String tab, int tier, String name) implements CardBack {}

    /** All of it. */
    record All(Code code, String closing) implements CardBack {}

    /** Whether the flipside lies up. */
    default boolean isOpen() {
        return !(this instanceof Hidden);
    }
}
