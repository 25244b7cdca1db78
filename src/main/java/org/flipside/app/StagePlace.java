package org.flipside.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.flipside.settings.Settings;
import org.flipside.settings.WindowPlace;

import java.util.Optional;

/** Puts the window where it was, and remembers where it is. On the JavaFX thread. */
final class StagePlace {
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;

    /** The place before the window was maximized; what the stage says then is the display's. */
    private Rectangle2D normal;

    private StagePlace(Stage stage, Rectangle2D normal) {
        this.stage = stage;
        this.normal = normal;
    }

    /** Puts {@code stage} where it was, or in the middle of the display where that is gone. */
    static StagePlace put(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Optional<WindowPlace> known = settings.window().filter(StagePlace::canBeReached);
        Rectangle2D place =
                known.map(p -> new Rectangle2D(p.x(), p.y(), p.width(), p.height()))
                        .orElseGet(StagePlace::usual);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(known.map(WindowPlace::maximized).orElse(false));
        StagePlace result = new StagePlace(stage, place);
        stage.xProperty().subscribe(result::moved);
        stage.yProperty().subscribe(result::moved);
        stage.widthProperty().subscribe(result::moved);
        stage.heightProperty().subscribe(result::moved);
        return result;
    }

    private void moved() {
        if (!stage.isMaximized() && stage.isShowing() && stage.getWidth() >= 1) {
            normal =
                    new Rectangle2D(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private static boolean canBeReached(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(
                        b ->
                                place.canBeReached(
                                        b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY()));
    }

    private static Rectangle2D usual() {
        Rectangle2D display = Screen.getPrimary().getVisualBounds();
        double width = Math.min(USUAL_WIDTH, display.getWidth());
        double height = Math.min(USUAL_HEIGHT, display.getHeight());
        return new Rectangle2D(
                display.getMinX() + (display.getWidth() - width) / 2,
                display.getMinY() + (display.getHeight() - height) / 2,
                width,
                height);
    }

    /** Where the window is now. */
    WindowPlace now() {
        return new WindowPlace(
                normal.getMinX(),
                normal.getMinY(),
                normal.getWidth(),
                normal.getHeight(),
                stage.isMaximized());
    }
}
