package org.flipside.ui.inspector;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text field that wraps and is always as high as its text, so that it never scrolls. */
final class GrowingText extends TextArea {
    /** As the style sheet pads the content: left, right; upper, lower; and the border. */
    private static final Insets PADDING = new Insets(7, 10, 7, 10);

    private static final double FALLBACK_WIDTH = 320;

    private final Text measure = new Text();
    private final int leastLines;
    private Runnable onEnter = () -> requestFocusTraversal(TraversalDirection.NEXT);

    /**
     * @param hasParagraphs whether Enter begins a new line; else it goes to the next field
     * @param leastLines how many lines it shows at least
     */
    GrowingText(boolean hasParagraphs, int leastLines) {
        this.leastLines = leastLines;
        getStyleClass().add("growing-text");
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().addListener((_, _, _) -> requestLayout());
        focusVisibleProperty()
                .addListener(
                        (_, _, byKeyboard) -> {
                            if (byKeyboard && getCaretPosition() == 0) {
                                end();
                            }
                        });
        widthProperty().addListener((_, _, _) -> requestLayout());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isShortcutDown() && !event.isAltDown();
                    if (event.getCode() == KeyCode.TAB && plain) {
                        event.consume();
                        requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                    } else if (event.getCode() == KeyCode.ENTER && plain && !hasParagraphs) {
                        event.consume();
                        onEnter.run();
                    }
                });
    }

    /** What Enter does. */
    void setOnEnter(Runnable action) {
        onEnter = action;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth() > 0 ? getWidth() : FALLBACK_WIDTH;
        double across = PADDING.getLeft() + PADDING.getRight();
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(1, room - across));
        measure.setText("x" + "\nx".repeat(leastLines - 1));
        double least = measure.getLayoutBounds().getHeight();
        measure.setText(
                getText().isEmpty() ? "x" : getText() + (getText().endsWith("\n") ? "x" : ""));
        double text = Math.max(least, measure.getLayoutBounds().getHeight());
        return Math.ceil(text) + PADDING.getTop() + PADDING.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
