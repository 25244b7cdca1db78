package org.flipside.ui.run;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Reveal;

/** What one press of a clicker does. */
public sealed interface Step {
    /** Turns the card on the stage. */
    record Turn(Id<Card> card) implements Step {}

    /** Shows this much of the turned card. */
    record More(Reveal reveal) implements Step {}

    /** Puts another card on the stage. */
    record Show(Id<Card> card) implements Step {}

    /** There is nothing further. */
    record Stay() implements Step {}
}
