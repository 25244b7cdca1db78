package org.flipside.testsupport;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Fires pointer events at a node, faster than a robot moves and with a modifier key held if wanted:
 * the headless platform does not tell pointer events which keys are down. Coordinates are those of
 * the node.
 */
public final class Pointer {
    private final Node node;
    private final boolean shift;
    private final boolean control;
    private final boolean alt;

    private Pointer(Node node, boolean shift, boolean control, boolean alt) {
        this.node = node;
        this.shift = shift;
        this.control = control;
        this.alt = alt;
    }

    /** A pointer over {@code node}. */
    public static Pointer over(Node node) {
        return new Pointer(node, false, false, false);
    }

    /** A pointer over {@code node} while Shift is down. */
    public static Pointer withShift(Node node) {
        return new Pointer(node, true, false, false);
    }

    /** A pointer over {@code node} while Ctrl is down. */
    public static Pointer withControl(Node node) {
        return new Pointer(node, false, true, false);
    }

    /** A pointer over {@code node} while Alt is down. */
    public static Pointer withAlt(Node node) {
        return new Pointer(node, false, false, true);
    }

    /** Presses, moves and lets go. */
    public void drag(double fromX, double fromY, double toX, double toY) {
        press(fromX, fromY);
        move((fromX + toX) / 2, (fromY + toY) / 2);
        move(toX, toY);
        release(toX, toY);
    }

    /** Presses and lets go. */
    public void click(double x, double y) {
        click(MouseButton.PRIMARY, 1, x, y);
    }

    /** Does so twice in a row. */
    public void doubleClick(double x, double y) {
        click(MouseButton.PRIMARY, 1, x, y);
        click(MouseButton.PRIMARY, 2, x, y);
    }

    /** Presses the secondary button and lets go, which asks for a menu. */
    public void secondaryClick(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, 1, x, y);
        FxTest.run(
                () -> {
                    Point2D screen = node.localToScreen(x, y);
                    Event.fireEvent(
                            node,
                            new ContextMenuEvent(
                                    node,
                                    node,
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    x,
                                    y,
                                    screen.getX(),
                                    screen.getY(),
                                    /* keyboardTrigger= */ false,
                                    pick(x, y)));
                });
        fire(MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY, 1, x, y);
        fire(MouseEvent.MOUSE_CLICKED, MouseButton.SECONDARY, 1, x, y);
    }

    private void click(MouseButton button, int count, double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, button, count, x, y);
        fire(MouseEvent.MOUSE_RELEASED, button, count, x, y);
        fire(MouseEvent.MOUSE_CLICKED, button, count, x, y);
    }

    /** Presses. */
    public void press(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 1, x, y);
    }

    /** Moves while the button is down. */
    public void move(double x, double y) {
        fire(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 1, x, y);
    }

    /** Moves while no button is down. */
    public void hover(double x, double y) {
        fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 0, x, y);
    }

    /** Lets go. */
    public void release(double x, double y) {
        fire(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 1, x, y);
    }

    /** Turns the wheel by so many pixels, up if positive. */
    public void scroll(double x, double y, double deltaY) {
        scroll(x, y, 0, deltaY);
    }

    /** Turns the wheels by so many pixels, left and up if positive. */
    public void scroll(double x, double y, double deltaX, double deltaY) {
        send(
                new ScrollEvent(
                        node,
                        node,
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        shift,
                        control,
                        alt,
                        false,
                        false,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        pick(x, y)));
    }

    /** Spreads two fingers around a point, or pinches if the factor is below 1. */
    public void pinch(double x, double y, double factor) {
        send(
                new ZoomEvent(
                        node,
                        node,
                        ZoomEvent.ZOOM,
                        x,
                        y,
                        x,
                        y,
                        shift,
                        control,
                        alt,
                        false,
                        false,
                        false,
                        factor,
                        factor,
                        pick(x, y)));
    }

    private void fire(
            EventType<MouseEvent> type, MouseButton button, int count, double x, double y) {
        FxTest.run(() -> Event.fireEvent(node, event(type, button, count, x, y)));
    }

    private MouseEvent event(
            EventType<MouseEvent> type, MouseButton button, int count, double x, double y) {
        Point2D screen = node.getScene() == null ? null : node.localToScreen(x, y);
        return new MouseEvent(
                node,
                node,
                type,
                x,
                y,
                screen == null ? x : screen.getX(),
                screen == null ? y : screen.getY(),
                button,
                count,
                shift,
                control,
                alt,
                false,
                button == MouseButton.PRIMARY,
                false,
                button == MouseButton.SECONDARY,
                false,
                false,
                type != MouseEvent.MOUSE_DRAGGED,
                pick(x, y));
    }

    private void send(Event event) {
        FxTest.run(() -> Event.fireEvent(node, event));
    }

    private PickResult pick(double x, double y) {
        return new PickResult(node, x, y);
    }
}
