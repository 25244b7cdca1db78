package org.flipside.layout;

import java.util.Collection;
import java.util.Optional;

/** The frame around the cards of a cluster. */
public final class ClusterFrame {
    /** The strip above the cards that holds the title. */
    public static final double TITLE = 28;

    private static final double MARGIN = 16;

    private ClusterFrame() {}

    /** The frame around these cards, with room for tabs and title; nothing without cards. */
    public static Optional<Box> around(Collection<Box> cards) {
        return Box.around(cards)
                .map(
                        box ->
                                Box.between(
                                        box.x() - MARGIN,
                                        box.y() - CardSize.TAB - TITLE - 4,
                                        box.right() + MARGIN,
                                        box.bottom() + MARGIN));
    }
}
