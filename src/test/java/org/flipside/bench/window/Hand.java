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

    /** A circle of 900 pixels. */
    private static final double RADIUS = 900 / (2 * Math.PI);

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

    /** Drags the card 900 pixels in a circle and a little further, so that it has moved. */
    void drag() throws InterruptedException {
        Point before = OnFx.get(this::place);
        Point from = OnFx.get(this::hold);
        double x = from.x();
        double y = from.y();
        OnFx.run(() -> fire(MouseEvent.MOUSE_PRESSED, x, y));
        // the circle lies to the lower right: its leftmost and uppermost points stay in the window
        Steps.go(
                DRAG_MS,
                share -> {
                    double angle = Math.PI * (1.25 + 2 * share);
                    fire(
                            MouseEvent.MOUSE_DRAGGED,
                            x + RADIUS * (Math.cos(angle) + Math.sqrt(0.5)),
                            y + RADIUS * (Math.sin(angle) + Math.sqrt(0.5)));
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

    /** Draws a band from the upper left corner of the board to its lower right one. */
    void band() throws InterruptedException {
        double width = board.getWidth() - 4;
        double height = board.getHeight() - 4;
        OnFx.run(() -> fire(MouseEvent.MOUSE_PRESSED, 2, 2));
        Steps.go(
                BAND_MS,
                share -> fire(MouseEvent.MOUSE_DRAGGED, 2 + width * share, 2 + height * share));
        OnFx.run(() -> fire(MouseEvent.MOUSE_RELEASED, 2 + width, 2 + height));
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
