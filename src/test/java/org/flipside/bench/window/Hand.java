package org.flipside.bench.window;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.flipside.layout.Box;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.ui.board.BoardView;

import java.util.Locale;

/** A hand on a board and one of its cards: its events go to the board as the window's would. */
final class Hand {
    private static final long DRAG_MS = 3000;
    private static final long BAND_MS = 1500;
    private static final long PAN_MS = 2000;

    /** Four of them are 900 pixels. */
    private static final double SIDE = 225;

    /** Nearer to the edge than 40 pixels the board moves; in 48 there are cards. */
    private static final double INSET = 44;

    /** Where a card is taken, from its corner, at 100 %. */
    private static final Point HOLD = new Point(20, 30);

    /** How far from its old place a dragged card is let go, in pixels, where no other card lies. */
    private static final double ASIDE = 10;

    private static final boolean IS_MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final BoardView board;
    private final Id<Card> card;

    /**
     * @param card in the upper left corner of the board
     */
    Hand(BoardView board, Id<Card> card) {
        this.board = board;
        this.card = card;
    }

    /** Drags the card 900 pixels around a square and a little aside, so that it has moved. */
    void drag() throws InterruptedException {
        Point before = OnFx.get(this::place);
        Point from = OnFx.get(this::hold);
        double x = from.x();
        double y = from.y();
        OnFx.run(() -> fire(MouseEvent.MOUSE_PRESSED, x, y));
        Steps.go(
                DRAG_MS,
                share -> {
                    Point way = aroundSquare(share);
                    fire(MouseEvent.MOUSE_DRAGGED, x + SIDE * way.x(), y + SIDE * way.y());
                });
        OnFx.run(
                () -> {
                    fire(MouseEvent.MOUSE_DRAGGED, x - ASIDE, y - ASIDE);
                    fire(MouseEvent.MOUSE_RELEASED, x - ASIDE, y - ASIDE);
                });
        if (before.equals(OnFx.get(this::place))) {
            // a hand that missed the card would be very fast
            throw new IllegalStateException("The card was not dragged");
        }
    }

    /** Around a square with sides of 1, to the right first. */
    private static Point aroundSquare(double share) {
        double way = 4 * share;
        return new Point(
                Math.clamp(Math.min(way, 3 - way), 0, 1),
                Math.clamp(Math.min(way - 1, 4 - way), 0, 1));
    }

    /** Shows the board at 100 % with the card in the upper left corner. */
    void showFullSize() throws InterruptedException {
        OnFx.run(
                () -> {
                    Point place = place();
                    board.setViewport(new Viewport(place.x() - 60, place.y() - 80, 1));
                });
    }

    private Point place() {
        return board.places().box(card).map(Box::corner).orElseThrow();
    }

    private Point hold() {
        Point held = place().plus(HOLD.x(), HOLD.y());
        return new Point(board.getViewport().viewX(held.x()), board.getViewport().viewY(held.y()));
    }

    /** Draws a band around all cards, which are all in view, from the upper left corner. */
    void band() throws InterruptedException {
        double width = board.getWidth() - 2 * INSET;
        double height = board.getHeight() - 2 * INSET;
        OnFx.run(() -> fire(MouseEvent.MOUSE_PRESSED, INSET, INSET));
        Steps.go(
                BAND_MS,
                share ->
                        fire(
                                MouseEvent.MOUSE_DRAGGED,
                                INSET + width * share,
                                INSET + height * share));
        OnFx.run(() -> fire(MouseEvent.MOUSE_RELEASED, INSET + width, INSET + height));
    }

    /** Moves the board under the view and back. */
    void pan() throws InterruptedException {
        Viewport view = OnFx.get(board::getViewport);
        Steps.go(
                PAN_MS,
                share ->
                        board.setViewport(
                                view.panned(
                                        300 * Math.sin(share * 2 * Math.PI),
                                        150 * Math.sin(share * 4 * Math.PI))));
    }

    /** Clicks on the card. */
    void click() throws InterruptedException {
        OnFx.run(
                () -> {
                    Point at = hold();
                    fire(MouseEvent.MOUSE_PRESSED, at.x(), at.y());
                    fire(MouseEvent.MOUSE_RELEASED, at.x(), at.y());
                });
    }

    /** Presses a key and lets it go. */
    void press(KeyCode key) throws InterruptedException {
        press(key, false);
    }

    /** The same with Ctrl, or what stands for it. */
    void pressWithShortcut(KeyCode key) throws InterruptedException {
        press(key, true);
    }

    private void press(KeyCode key, boolean shortcut) throws InterruptedException {
        OnFx.run(
                () -> {
                    fire(KeyEvent.KEY_PRESSED, key, shortcut);
                    fire(KeyEvent.KEY_RELEASED, key, shortcut);
                });
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, boolean shortcut) {
        Event.fireEvent(
                board,
                new KeyEvent(
                        type, "", "", key, false, shortcut && !IS_MAC, false, shortcut && IS_MAC));
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        Point2D scene = board.localToScene(x, y); // what an event holds until it finds its node
        Point2D screen = board.localToScreen(x, y);
        Event.fireEvent(
                board,
                new MouseEvent(
                        board,
                        board,
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(board, scene.getX(), scene.getY())));
    }
}
