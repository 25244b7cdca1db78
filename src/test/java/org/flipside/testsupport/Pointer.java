package org.flipside.testsupport;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/**
 * Fires pointer events with a modifier key held: the headless platform does not tell pointer events
 * which keys are down. Coordinates are those of the node.
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
        fire(MouseEvent.MOUSE_PRESSED, fromX, fromY);
        fire(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2);
        fire(MouseEvent.MOUSE_DRAGGED, toX, toY);
        fire(MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    /** Presses and lets go. */
    public void click(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, x, y);
        fire(MouseEvent.MOUSE_RELEASED, x, y);
        fire(MouseEvent.MOUSE_CLICKED, x, y);
    }

    /** Turns the wheel by so many pixels, up if positive. */
    public void scroll(double x, double y, double deltaY) {
        FxTest.run(
                () ->
                        Event.fireEvent(
                                node,
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
                                        0,
                                        deltaY,
                                        0,
                                        deltaY,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        pick(x, y))));
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        FxTest.run(
                () ->
                        Event.fireEvent(
                                node,
                                new MouseEvent(
                                        node,
                                        node,
                                        type,
                                        x,
                                        y,
                                        x,
                                        y,
                                        MouseButton.PRIMARY,
                                        1,
                                        shift,
                                        control,
                                        alt,
                                        false,
                                        true,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        pick(x, y))));
    }

    private PickResult pick(double x, double y) {
        return new PickResult(node, x, y);
    }
}
