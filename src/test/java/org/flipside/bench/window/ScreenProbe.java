package org.flipside.bench.window;

import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Prints what windows are shown on; fails where none can be shown. */
public final class ScreenProbe extends Application {
    /** Looks. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D bounds = Screen.getPrimary().getBounds();
        System.out.println(
                Json.line(
                        new ScreenLine(
                                (int) bounds.getWidth(),
                                (int) bounds.getHeight(),
                                Screen.getPrimary().getOutputScaleX(),
                                Platform.isSupported(ConditionalFeature.SCENE3D))));
        Platform.exit();
    }
}
