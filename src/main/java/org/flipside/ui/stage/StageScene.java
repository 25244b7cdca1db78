package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** Something that fills the stage and lays itself out anew with each size. */
abstract class StageScene extends Region {
    private final ObservableDoubleValue textScale;

    /**
     * @param textScale how much larger type is wanted than usual, 1 to 2
     */
    StageScene(ObservableDoubleValue textScale) {
        this.textScale = textScale;
    }

    @Override
    protected final void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            fill(frame());
        }
    }

    /** The room that there is. */
    final Frame frame() {
        return new Frame(getWidth(), getHeight(), textScale.get());
    }

    /** Lays out everything in that room. */
    abstract void fill(Frame frame);

    /** How far in from both sides the foot line begins. */
    double footInset(Frame frame) {
        return frame.margin();
    }
}
