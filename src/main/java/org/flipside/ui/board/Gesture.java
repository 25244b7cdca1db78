package org.flipside.ui.board;

import javafx.scene.Cursor;

import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.Snapping;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.ui.support.Theme;
import org.flipside.ui.support.TurningPicture;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the pointer is doing between pressing and letting go. */
sealed interface Gesture {
    /** Nothing. */
    record None() implements Gesture {}

    /**
     * Selecting by a band.
     *
     * @param x where it began on the board
     * @param y where it began on the board
     * @param before what was selected before
     * @param kept what of it stays
     */
    record Band(double x, double y, List<Id<Card>> before, List<Id<Card>> kept)
            implements Gesture {}

    /** Moving the board under the view. */
    final class Pan implements Gesture {
        double lastX;
        double lastY;

        Pan(double x, double y) {
            lastX = x;
            lastY = y;
        }
    }

    /** Dragging cards. */
    final class Drag implements Gesture {
        private static final double THRESHOLD = 4;
        private static final double TOLERANCE = 8;
        private static final double NEIGHBOURHOOD = 400;

        /** With more neighbours in sight than this the guides would only flicker. */
        private static final int MOST_NEIGHBOURS = 400;

        private static final int MOST_GHOSTS = 12;

        private final double startX;
        private final double startY;
        private final List<Id<Card>> cards;
        private final Map<Box, String> ghosts = new LinkedHashMap<>();
        private boolean begun;
        private Box moving = new Box(0, 0, 0, 0);

        /**
         * A drag that has not left its place yet.
         *
         * @param x where it began, on the board
         * @param y where it began, on the board
         */
        Drag(double x, double y, List<Id<Card>> cards) {
            this.startX = x;
            this.startY = y;
            this.cards = cards;
        }

        List<Id<Card>> cards() {
            return cards;
        }

        boolean isBegun() {
            return begun;
        }

        /**
         * Follows the pointer.
         *
         * @param x where the pointer is, in the view
         * @param y where the pointer is, in the view
         * @param free whether nothing snaps
         * @param target the card under the pointer
         */
        void to(
                double x,
                double y,
                boolean free,
                BoardView board,
                BoardModel model,
                DragOverlay overlay,
                @Nullable Id<Card> target) {
            Viewport view = board.getViewport();
            double dx = view.boardX(x) - startX;
            double dy = view.boardY(y) - startY;
            if (!begun && Math.hypot(dx, dy) * view.zoom() < THRESHOLD) {
                return;
            }
            if (!begun) {
                begin(board);
            }
            overlay.clearGhosts();
            ghosts.forEach((box, words) -> overlay.ghost(view, box, words));
            BoardState state = board.state();
            state.dragX = dx;
            state.dragY = dy;
            Snapping.Snap snap = new Snapping.Snap(0, 0, List.of(), List.of());
            if (target == null && !free) {
                Box at = moving.moved(dx, dy);
                snap = Snapping.snap(at, neighbours(model, at), TOLERANCE / view.zoom());
                state.dragX += snap.dx();
                state.dragY += snap.dy();
            }
            overlay.snapped(view, snap);
            if (!Objects.equals(target, state.target)) {
                state.target = target;
                board.requestLayout();
            }
            board.placeDragged();
        }

        private void begin(BoardView board) {
            begun = true;
            board.state().pointerBusy = true;
            board.state().dragged = Set.copyOf(cards);
            board.setCursor(Cursor.CLOSED_HAND);
            List<Box> boxes = new ArrayList<>();
            for (Id<Card> id : cards) {
                CardFace face = board.faceOf(id);
                Box box = CardSize.at(face.place());
                boxes.add(box);
                if (cards.size() <= MOST_GHOSTS) {
                    ghosts.put(box, BoardTexts.wasHere(face));
                }
            }
            moving = Box.around(boxes).orElseThrow();
            board.requestLayout();
        }

        private List<Box> neighbours(BoardModel model, Box at) {
            List<Id<Card>> near = model.faces().index().in(at.grown(NEIGHBOURHOOD));
            if (near.size() > MOST_NEIGHBOURS) {
                return List.of();
            }
            Set<Id<Card>> dragged = Set.copyOf(cards);
            return near.stream()
                    .filter(id -> !dragged.contains(id))
                    .flatMap(id -> model.faces().index().box(id).stream())
                    .toList();
        }

        /** Lets the cards go. */
        void end(BoardView board, BoardModel model) {
            BoardState state = board.state();
            Id<Card> target = state.target;
            double dx = Math.rint(state.dragX);
            double dy = Math.rint(state.dragY);
            boolean wasBegun = cancel(board);
            if (wasBegun && target != null) {
                model.dropOn(cards, target);
            } else if (wasBegun && (dx != 0 || dy != 0)) {
                model.move(cards, dx, dy);
            }
        }

        /** Puts the cards back. */
        boolean cancel(BoardView board) {
            if (begun) {
                BoardState state = board.state();
                state.dragged = Set.of();
                state.dragX = 0;
                state.dragY = 0;
                state.target = null;
                state.pointerBusy = false;
                board.requestLayout();
            }
            return begun;
        }
    }

    /** Turning a card by its corner. */
    final class Turn implements Gesture {
        private static final double THRESHOLD = 3;

        private final Id<Card> card;
        private final CardNode node;
        private final double startX;
        private @Nullable TurningPicture turn;
        private double angle;
        private boolean leftward;
        private boolean moved;

        Turn(Id<Card> card, CardNode node, double startX) {
            this.card = card;
            this.node = node;
            this.startX = startX;
        }

        /** Follows the pointer: the width of the card is half a rotation. */
        void to(double x, BoardView board) {
            CardFace face = board.faces().face(card);
            double zoom = board.getViewport().zoom();
            double way = x - startX;
            if (face == null || (!moved && Math.abs(way) < THRESHOLD)) {
                return;
            }
            moved = true;
            leftward = way < 0;
            angle = Math.min(180, 180 * Math.abs(way) / (CardSize.WIDTH * zoom));
            if (turn == null && !Theme.isMotionReduced()) {
                turn = board.turner().begin(card, node, face.turned(), zoom);
            }
            if (turn != null) {
                turn.turnTo(angle, leftward);
            }
        }

        /** Past the middle it completes, before it falls back; a click on the corner turns. */
        void end(BoardView board, BoardModel model) {
            TurningPicture begun = turn;
            if (begun == null) {
                if (!moved || angle > 90) {
                    model.turn(List.of(card));
                }
            } else if (angle > 90) {
                board.turner().settle(card, begun, angle, 180, leftward, board);
                model.turn(List.of(card));
            } else {
                board.turner().settle(card, begun, angle, 0, leftward, board);
            }
        }

        /** Falls back. */
        boolean cancel(BoardView board) {
            TurningPicture begun = turn;
            if (begun != null) {
                board.turner().settle(card, begun, angle, 0, leftward, board);
            }
            return moved;
        }
    }
}
