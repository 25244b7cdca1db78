package org.flipside.ui.board;

import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.flipside.layout.CardSize;
import org.flipside.layout.Neighbours;
import org.flipside.layout.Neighbours.Direction;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.LinkType;
import org.flipside.model.Point;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What keys do on the board besides commands: arrows move what is selected by one step of the grid
 * (Shift: by a whole card), or walk from card to card (always with Ctrl, and while nothing is
 * selected; with Shift as well they select on the way); Enter selects, Shift+Enter adds to the
 * selection; the space bar turns, or moves the board while it is held.
 */
final class BoardKeys {
    /** Steps that follow each other within this time are one move. */
    private static final Duration STEPS_TOGETHER = Duration.millis(600);

    private final BoardView board;
    private final BoardModel model;
    private final BoardMenus menus;
    private final PauseTransition together = new PauseTransition(STEPS_TOGETHER);

    BoardKeys(BoardView board, BoardModel model, BoardMenus menus) {
        this.board = board;
        this.model = model;
        this.menus = menus;
        together.setOnFinished(_ -> commitSteps());
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        board.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        board.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                commitSteps();
                                board.state().spaceHeld = false;
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != board) {
            return;
        }
        Optional<Direction> direction = direction(event.getCode());
        if (direction.isPresent() && !event.isAltDown()) {
            arrow(event, direction.get());
            event.consume();
            return;
        }
        if (event.getCode() != KeyCode.SHIFT) {
            commitSteps();
        }
        switch (event.getCode()) {
            case SPACE -> {
                if (!event.isShiftDown() && !event.isShortcutDown()) {
                    board.state().spaceUsed = board.state().spaceHeld && board.state().spaceUsed;
                    board.state().spaceHeld = true;
                    event.consume();
                }
            }
            case ENTER -> {
                enter(event.isShiftDown());
                event.consume();
            }
            case ESCAPE -> {
                if (escape()) {
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && board.state().spaceHeld) {
            board.state().spaceHeld = false;
            List<Id<Card>> cards = model.selection().get().meant();
            if (!board.state().spaceUsed && !cards.isEmpty()) {
                model.turn(cards);
            }
            board.state().spaceUsed = false;
            event.consume();
        }
    }

    private void arrow(KeyEvent event, Direction direction) {
        boolean walk =
                event.isShortcutDown()
                        || model.selection().get().cards().isEmpty()
                        || isLookingForAnother();
        if (walk) {
            commitSteps();
            walk(direction, event.isShiftDown());
        } else {
            step(direction, event.isShiftDown());
        }
    }

    /** Whether the card that is come to is to be linked, or to get what was picked up. */
    private boolean isLookingForAnother() {
        return board.state().linkFrom != null || !board.state().carried.isEmpty();
    }

    private void walk(Direction direction, boolean adding) {
        Optional<Id<Card>> from = model.selection().get().focus();
        Optional<Id<Card>> next =
                from.flatMap(id -> model.faces().index().box(id))
                        .map(box -> new Point(box.x(), box.y()))
                        .flatMap(
                                place ->
                                        Neighbours.next(
                                                model.faces().index().places(), place, direction));
        if (from.isEmpty()) {
            next = Neighbours.first(model.faces().index().places());
        }
        next.ifPresent(
                card -> {
                    if (isLookingForAnother()) {
                        model.selection().focus(card);
                        board.state().target = card;
                    } else if (adding) {
                        model.selection().get().focus().ifPresent(model.selection()::add);
                        model.selection().add(card);
                    } else if (model.selection().get().cards().isEmpty()) {
                        model.selection().focus(card);
                    } else {
                        model.selection().only(card);
                    }
                    board.reveal(card);
                });
    }

    private void step(Direction direction, boolean large) {
        BoardState state = board.state();
        Set<Id<Card>> cards = model.selection().get().cards();
        if (!state.dragged.equals(cards)) {
            state.dragged = cards;
            board.requestLayout();
        }
        double x = large ? CardSize.PITCH_X : CardSize.GRID;
        double y = large ? CardSize.PITCH_Y : CardSize.GRID;
        state.dragX += direction.dx() * x;
        state.dragY += direction.dy() * y;
        board.placeDragged();
        together.playFromStart();
    }

    /** Forgets steps whose cards are gone. */
    void dropSteps() {
        together.stop();
        BoardState state = board.state();
        state.dragged = Set.of();
        state.dragX = 0;
        state.dragY = 0;
    }

    /** Makes one move of the steps since the last. */
    void commitSteps() {
        together.stop();
        BoardState state = board.state();
        if (state.dragged.isEmpty() || board.isPointerBusy()) {
            return;
        }
        List<Id<Card>> cards = List.copyOf(state.dragged);
        double dx = state.dragX;
        double dy = state.dragY;
        state.dragged = Set.of();
        state.dragX = 0;
        state.dragY = 0;
        board.requestLayout();
        if (dx != 0 || dy != 0) {
            model.move(cards, dx, dy);
        }
    }

    private void enter(boolean adding) {
        Optional<Id<Card>> focus = model.selection().get().focus();
        Id<Card> from = board.state().linkFrom;
        if (!board.state().carried.isEmpty()) {
            focus.ifPresent(board::putDownOn);
        } else if (from != null) {
            board.endLinking();
            focus.filter(to -> !to.equals(from))
                    .ifPresent(
                            to -> {
                                model.links().link(from, to, LinkType.LEADS_TO);
                                menus.showForChosenLink();
                            });
        } else if (adding) {
            focus.ifPresent(model.selection()::toggle);
        } else {
            focus.ifPresent(model.selection()::only);
        }
    }

    private boolean escape() {
        if (!board.state().carried.isEmpty()) {
            board.endCarrying();
            return true;
        }
        if (board.state().linkFrom != null) {
            board.endLinking();
            return true;
        }
        if (board.cancelPointer()) {
            return true;
        }
        boolean something =
                !model.selection().get().cards().isEmpty() || model.links().chosen().isPresent();
        model.selection().none();
        model.links().chooseNone();
        return something;
    }

    private static Optional<Direction> direction(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> Optional.of(Direction.LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(Direction.RIGHT);
            case UP, KP_UP -> Optional.of(Direction.UP);
            case DOWN, KP_DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }
}
