package org.flipside.app;

import javafx.scene.input.KeyCode;

import org.flipside.model.Progress;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.SessionEditor;

import java.util.function.Supplier;

/** The part of the tour that runs a session as a facilitator does, by the keys of a clicker. */
final class TourOfRun {
    /** A claim that the tour has not turned yet. */
    private static final int CLAIM = 3;

    private final TourDriver driver;
    private final Supplier<SessionEditor> editor;

    TourOfRun(TourDriver driver, Supplier<SessionEditor> editor) {
        this.driver = driver;
        this.editor = editor;
    }

    void go() {
        begin();
        card();
        answers();
        scenes();
        driver.key(KeyCode.F5, "shift");
    }

    private Session session() {
        return editor.get().session();
    }

    private Scene scene() {
        return session().progress().map(Progress::scene).orElse(Scene.TITLE);
    }

    private void begin() {
        driver.key(KeyCode.F5);
        driver.picture("run-waiting", "The run of the session before it begins.");
        driver.key(KeyCode.ENTER);
        driver.await("the session runs", () -> session().progress().isPresent());
        driver.stage("stage-title", "What the room sees first.");
        driver.key(KeyCode.PAGE_DOWN, "shortcut");
        driver.key(KeyCode.PAGE_DOWN, "shortcut");
    }

    private void card() {
        driver.sign(String.valueOf(CLAIM));
        driver.key(KeyCode.ENTER);
        driver.await("a card is on the stage", () -> scene() == Scene.CARD);
        driver.stage("stage-claim", "A claim on the stage, by its number and Enter.");
        driver.key(KeyCode.PAGE_DOWN);
        driver.await(
                "the card is turned",
                () -> session().running().get(CLAIM - 1).side() == Side.FLIPSIDE);
        driver.stage("stage-story", "Turned: headline and narrative.");
        driver.key(KeyCode.PAGE_DOWN);
        driver.stage("stage-code", "The code, last but one.");
        driver.key(KeyCode.PAGE_DOWN);
        driver.stage("stage-flipside", "The closing line, last of all.");
        driver.picture("run-card", "Now, next, two timers, the steps of the card.");
    }

    private void answers() {
        driver.key(KeyCode.V);
        for (String digit : new String[] {"3", "0", "1", "3", "1", "0"}) {
            driver.sign(digit);
        }
        driver.picture("run-counting", "Hands counted per group, hidden from the room.");
        driver.key(KeyCode.R);
        driver.await("the answers are shown", () -> scene() == Scene.RESULT);
        driver.stage("stage-result", "How the answers of the room are spread.");
        driver.key(KeyCode.R);
    }

    private void scenes() {
        driver.key(KeyCode.DIGIT2, "alt");
        driver.stage("stage-overview", "All cards.");
        driver.key(KeyCode.DIGIT3, "alt");
        driver.stage("stage-map", "The map.");
        driver.key(KeyCode.DIGIT4, "alt");
        driver.stage("stage-countdown", "The time that is left.");
        driver.key(KeyCode.DIGIT4, "alt");
        driver.key(KeyCode.F);
        driver.key(KeyCode.PAGE_DOWN);
        driver.picture("run-frozen", "Frozen: the room still sees the card before.");
        driver.key(KeyCode.F);
    }
}
