package org.flipside.ui.support;

import org.flipside.model.Lens;

/** The invitation to turn a card that stands where the room can read it. */
public final class CardHandle {
    private CardHandle() {}

    /** The words of the lens, or the usual ones. */
    public static String of(Lens lens) {
        return lens.handle().isBlank() ? Texts.of("card.handle") : lens.handle();
    }
}
