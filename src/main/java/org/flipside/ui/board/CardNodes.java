package org.flipside.ui.board;

import javafx.scene.layout.Pane;

import org.flipside.layout.Box;
import org.flipside.layout.CardIndex;
import org.flipside.layout.CardSize;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.ui.support.CardSelection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes of the cards in view, from a pool: how many there are depends on what is seen, not on
 * how many cards lie on the board.
 */
final class CardNodes {
    /** While more cards than this are dragged, only those in view are nodes. */
    private static final int DRAGGED_UNSEEN = 60;

    /** While more tiles than this are dragged they are painted, not nodes. */
    private static final int DRAGGED_TILES = 300;

    private final BoardView board;
    private final BoardModel model;
    private final BoardPalette palette;
    private final Type type;
    private final Pane layer;
    private final Map<Id<Card>, CardNode> shown = new HashMap<>();
    private final Deque<CardNode> spare = new ArrayDeque<>();

    /**
     * No nodes yet.
     *
     * @param layer gets them as its children
     */
    CardNodes(BoardView board, BoardModel model, BoardPalette palette, Type type, Pane layer) {
        this.board = board;
        this.model = model;
        this.palette = palette;
        this.type = type;
        this.layer = layer;
    }

    /** The node of a card, if it is in view. */
    Optional<CardNode> of(Id<Card> card) {
        return Optional.ofNullable(shown.get(card));
    }

    /** Draws them again, in the colours of another theme. */
    void recolour() {
        shown.values().forEach(CardNode::recolour);
    }

    /** Shows the cards in view, those that are dragged where they are now. */
    void showInView() {
        BoardState state = board.state();
        CardIndex index = model.faces().index();
        Box seen = board.visible().grown(CardSize.TAB);
        Set<Id<Card>> wanted = new HashSet<>(index.in(seen));
        if (state.dragged.size() <= DRAGGED_UNSEEN) {
            wanted.addAll(state.dragged);
        } else {
            wanted.removeAll(state.dragged);
            index.in(seen.moved(-state.dragX, -state.dragY)).stream()
                    .filter(state.dragged::contains)
                    .forEach(wanted::add);
        }
        show(wanted);
    }

    /** Where cards are tiles: shows as nodes only those that are dragged, if they are few. */
    void showDragged() {
        show(areDraggedTiles() ? Set.of() : board.state().dragged);
    }

    /** Whether so many tiles are dragged that they are painted where they are now. */
    boolean areDraggedTiles() {
        return board.state().dragged.size() > DRAGGED_TILES;
    }

    private void show(Set<Id<Card>> wanted) {
        List<Id<Card>> leaving = new ArrayList<>(shown.keySet());
        leaving.removeAll(wanted);
        leaving.forEach(this::putAway);
        BoardState state = board.state();
        CardSelection.State selection = model.selection().get();
        for (Id<Card> id : wanted) {
            CardFace face = model.faces().face(id);
            if (face != null) {
                CardNode node = shown.computeIfAbsent(id, _ -> nextNode());
                boolean corner = id.equals(state.hoveredCorner);
                node.show(face, marks(id), board.getViewport().zoom(), corner);
                node.setVisible(!board.turner().isTurning(id));
                node.setViewOrder(state.dragged.contains(id) ? -2 : selection.has(id) ? -1 : 0);
                place(id, node, face);
            }
        }
    }

    private void putAway(Id<Card> id) {
        CardNode node = shown.remove(id);
        if (node != null) {
            node.putAway();
            spare.push(node);
        }
    }

    private CardNode nextNode() {
        CardNode node = spare.poll();
        if (node == null) {
            node = new CardNode(palette, type);
            layer.getChildren().add(node);
        }
        return node;
    }

    private void place(Id<Card> id, CardNode node, CardFace face) {
        Viewport view = board.getViewport();
        Point at = board.state().placeOf(face);
        // on whole pixels of the display its picture is copied as it is
        node.relocate(
                board.snapPositionX(view.viewX(at.x())), board.snapPositionY(view.viewY(at.y())));
        board.turner().place(id, node.getLayoutX(), node.getLayoutY());
    }

    /** Moves only what is dragged; of many cards those that come into view as well. */
    void placeDragged() {
        Collection<Id<Card>> dragged = board.state().dragged;
        if (dragged.size() > DRAGGED_UNSEEN) {
            board.requestLayout();
            return;
        }
        for (Id<Card> id : dragged) {
            CardNode node = shown.get(id);
            CardFace face = model.faces().face(id);
            if (node != null && face != null) {
                node.show(face, marks(id), board.getViewport().zoom(), false);
                place(id, node, face);
            }
        }
    }

    private CardNode.Marks marks(Id<Card> id) {
        BoardState state = board.state();
        CardSelection.State selection = model.selection().get();
        boolean focused = board.isFocused() && selection.focus().map(id::equals).orElse(false);
        return new CardNode.Marks(
                selection.has(id),
                focused,
                state.dragged.contains(id) || state.carried.contains(id),
                id.equals(state.target),
                state.isPassedOver(id));
    }
}
