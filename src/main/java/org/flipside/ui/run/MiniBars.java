package org.flipside.ui.run;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.flipside.insight.AnswerCounts;
import org.flipside.model.Answer;

/** How answers are spread, small: four solid columns for the scale, two dashed for the silent. */
final class MiniBars extends HBox {
    private static final double HEIGHT = 24;
    private static final double WIDTH = 10;
    private static final double GROUND = 2;

    MiniBars(AnswerCounts tally) {
        super(2);
        setAlignment(Pos.BOTTOM_LEFT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefHeight(HEIGHT);
        int most = 1;
        for (Answer answer : Answer.values()) {
            most = Math.max(most, tally.count(answer));
        }
        for (Answer answer : Answer.values()) {
            Region bar = new Region();
            bar.getStyleClass().add(answer.isOnScale() ? "mini-bar" : "mini-silent");
            double height = GROUND + (HEIGHT - GROUND) * tally.count(answer) / most;
            bar.setMinSize(WIDTH, height);
            bar.setMaxSize(WIDTH, height);
            getChildren().add(bar);
        }
    }
}
