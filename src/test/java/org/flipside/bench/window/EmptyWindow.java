package org.flipside.bench.window;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * The floor of the start: an empty window that says at its third frame that it can be used, and
 * ends. As large as the program's: {@code width height}. Needs no other class of ours.
 */
public final class EmptyWindow extends Application {
    /** Opens it. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        double width = Double.parseDouble(getParameters().getRaw().get(0));
        double height = Double.parseDouble(getParameters().getRaw().get(1));
        stage.setScene(new Scene(new Region(), width, height));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 3) {
                    System.out.println("usable");
                    Platform.exit();
                }
            }
        }.start();
    }
}
