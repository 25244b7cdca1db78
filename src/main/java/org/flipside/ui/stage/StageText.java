package org.flipside.ui.stage;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Words on the stage. Unlike those of a label they are never cut off. */
final class StageText extends Text {
    /** The height of a line of Inter in its own size. */
    private static final double NATURAL = 1.21;

    /** The leading of headlines, as a share of their size. */
    static final double TIGHT = 1.13;

    /** The leading of what is read. */
    static final double READ = 1.45;

    private final boolean strong;

    private StageText(String text, boolean strong, String styleClass) {
        super(text);
        this.strong = strong;
        setTextOrigin(VPos.TOP);
        setManaged(false);
        getStyleClass().setAll(styleClass);
    }

    /** Words in the usual weight. */
    static StageText of(String text, String styleClass) {
        return new StageText(text, false, styleClass);
    }

    /** Words that stand out. */
    static StageText strong(String text, String styleClass) {
        return new StageText(text, true, styleClass);
    }

    /** The same, centred in its lines. */
    StageText centred() {
        setTextAlignment(TextAlignment.CENTER);
        return this;
    }

    /**
     * Sets its size and breaks it into lines.
     *
     * @param size of the type, in pixels
     * @param leading from line to line, as a share of the size
     * @param width of the lines; 0 for one line
     * @return this
     */
    StageText set(double size, double leading, double width) {
        setFont(new Font(strong ? "Inter SemiBold" : "Inter", size));
        setLineSpacing(size * (leading - NATURAL));
        setWrappingWidth(width);
        return this;
    }

    /** How high all its lines are; 0 if it is empty. */
    double height() {
        return getText().isBlank() ? 0 : getLayoutBounds().getHeight();
    }

    /** How wide its longest line is. */
    double width() {
        return getLayoutBounds().getWidth();
    }

    /** Puts its upper left corner there. */
    StageText at(double x, double y) {
        relocate(x, y);
        return this;
    }
}
