package org.flipside.ui.run;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.stage.Screen;

import org.flipside.settings.StageChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Where a stage can be shown, and how it was wanted last. On the JavaFX thread.
 *
 * @param displays the displays that are there, changed as they come and go
 * @param remembered how the stage was wanted last
 * @param remember keeps how it is wanted now
 * @param awake keeps the computer awake while the stage is open
 */
public record StageSite(
        ObservableList<Display> displays,
        Supplier<StageChoice> remembered,
        Consumer<StageChoice> remember,
        Awake awake) {
    /** The displays of this computer. */
    public static StageSite ofSystem(
            Supplier<StageChoice> remembered, Consumer<StageChoice> keep, Awake awake) {
        return new StageSite(Screens.DISPLAYS, remembered, keep, awake);
    }

    /** Keeps a choice that is made from the last one. */
    void choose(UnaryOperator<StageChoice> change) {
        remember.accept(change.apply(remembered.get()));
    }

    /** Follows the screens for as long as the program runs: there is one list of them. */
    private static final class Screens {
        private static final ObservableList<Display> DISPLAYS = FXCollections.observableArrayList();

        static {
            read();
            Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> read());
        }

        private static void read() {
            List<Display> all = new ArrayList<>();
            for (Screen screen : Screen.getScreens()) {
                all.add(Display.of(all.size() + 1, screen));
            }
            DISPLAYS.setAll(all);
        }
    }
}
