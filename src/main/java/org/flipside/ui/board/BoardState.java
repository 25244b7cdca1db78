package org.flipside.ui.board;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/** What is shown of the board besides the session: what is dragged, hovered, found. */
final class BoardState {
    /** The cards that are being dragged. */
    Set<Id<Card>> dragged = Set.of();

    /** How far they are from where the session has them, in board coordinates. */
    double dragX;

    /** As {@link #dragX}, downward. */
    double dragY;

    /** The card on which what is dragged would be dropped. */
    @Nullable Id<Card> target;

    /** The card whose corner is under the pointer. */
    @Nullable Id<Card> hoveredCorner;

    /** The cards that were found; the others step back while this is not empty. */
    Set<Id<Card>> found = Set.of();

    /** The card from which a link is being drawn. */
    @Nullable Id<Card> linkFrom;

    /** The cards that were picked up: the next click puts them down there. */
    SequencedSet<Id<Card>> carried = new LinkedHashSet<>();

    /** Whether the space bar is down, so that the pointer moves the board. */
    boolean spaceHeld;

    /** Whether it has moved the board since the space bar went down, which then turns nothing. */
    boolean spaceUsed;

    /** Whether the pointer is dragging cards. */
    boolean pointerBusy;

    /** Where a card is shown: where it lies, or as far from there as it is dragged. */
    Point placeOf(CardFace face) {
        return dragged.contains(face.id()) ? face.place().plus(dragX, dragY) : face.place();
    }

    /** Whether others were found and this card was not. */
    boolean isPassedOver(Id<Card> card) {
        return !found.isEmpty() && !found.contains(card);
    }
}
