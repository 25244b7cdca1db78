package org.flipside.bench.window;

import javafx.application.Application;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.Viewport;
import org.flipside.testsupport.BoardSessions;

/**
 * The floor of the board: as many rectangles with three lines of text as there would be cards, as
 * plain nodes, all in view. Without any it is an empty window.
 */
public final class BareRun extends WindowRun {
    private static final long REST_MS = 500;
    private static final double MARGIN = 48; // the board's

    /** Runs one repetition. */
    public static void main(String[] args) {
        Application.launch(BareRun.class, args);
    }

    @Override
    Record measure(int n, int rep) throws Exception {
        awaitPainted();
        Thread.sleep(REST_MS);
        long began = System.nanoTime();
        OnFx.run(() -> show(cards(n)));
        awaitPainted();
        Painted load = Painted.since(began);
        return new BareLine("bare nodes", n, rep, load, Memory.now());
    }

    private static Pane cards(int n) {
        int columns = (int) Math.ceil(Math.sqrt(n));
        Pane pane = new Pane();
        for (int i = 0; i < n; i++) {
            double x = i % columns * BoardSessions.PITCH_X;
            double y = Math.floorDiv(i, columns) * BoardSessions.PITCH_Y;
            Rectangle card = new Rectangle(x, y, CardSize.WIDTH, CardSize.HEIGHT);
            card.setFill(Color.WHITE);
            card.setStroke(Color.GREY);
            Text text =
                    new Text(
                            x + 16,
                            y + 40,
                            "The customer comes first.\nEvery plan starts\nwith the person.");
            pane.getChildren().addAll(card, text);
        }
        Box all = new Box(0, 0, columns * BoardSessions.PITCH_X, columns * BoardSessions.PITCH_Y);
        double fit = Viewport.fitting(all, width(), height(), MARGIN).zoom();
        pane.getTransforms().add(new Scale(fit, fit));
        return pane;
    }
}
