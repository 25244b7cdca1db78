package org.flipside.testsupport;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;

import org.flipside.settings.StageChoice;
import org.flipside.ui.run.Awake;
import org.flipside.ui.run.Display;
import org.flipside.ui.run.StageSite;

/** Displays as a test says that they are, within the one that tests run on. */
public final class GivenSite {
    /** Where the console is. */
    public static final Display FIRST = display(1, 0, 0, 1000, 600);

    /** Another one, of 16 : 9. */
    public static final Display SECOND = display(2, 0, 600, 640, 360);

    private final ObservableList<Display> displays = FXCollections.observableArrayList(FIRST);
    private StageChoice choice = StageChoice.USUAL;
    private boolean isAwake;
    private final Awake awake =
            new Awake() {
                @Override
                public void begin() {
                    isAwake = true;
                }

                @Override
                public void end() {
                    isAwake = false;
                }
            };

    private static Display display(int number, double x, double y, double width, double height) {
        Rectangle2D bounds = new Rectangle2D(x, y, width, height);
        return new Display(number, bounds, bounds);
    }

    /** The displays that are there; to be changed on the JavaFX thread. */
    public ObservableList<Display> displays() {
        return displays;
    }

    /** How the stage was wanted last. */
    public StageChoice choice() {
        return choice;
    }

    /** Whether the computer is kept awake. */
    public boolean isAwake() {
        return isAwake;
    }

    /** What a console is given. */
    public StageSite site() {
        return new StageSite(displays, () -> choice, now -> choice = now, awake);
    }
}
