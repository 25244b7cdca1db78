package org.flipside.app;

import javafx.scene.control.ListView;
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
        dots();
        park();
        decide();
        rate();
        survey();
        end();
        driver.key(KeyCode.F5, "shift");
        rehearse();
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

    private void dots() {
        driver.key(KeyCode.D, "shift");
        driver.key(KeyCode.ENTER);
        for (String digit : new String[] {"3", "9", "4", "1", "7"}) {
            driver.sign(digit);
            driver.key(KeyCode.ENTER);
        }
        driver.picture("run-dots", "A vote with dots, counted in the room and hidden from it.");
        driver.key(KeyCode.ENTER, "shortcut");
        driver.await("the dots are shown", () -> scene() == Scene.DOTS);
        driver.stage("stage-dots", "Where a change would matter most.");
        driver.key(KeyCode.DIGIT5, "alt");
    }

    private void park() {
        driver.key(KeyCode.P);
        driver.await("a card is parked", () -> session().parked().size() == 1);
        driver.key(KeyCode.P, "shift");
        driver.picture("parking", "The parking lot: an answer, an owner, an action or a decision.");
        driver.key(KeyCode.ESCAPE);
    }

    private void decide() {
        driver.key(KeyCode.A);
        driver.type("Publish the refund ceiling at every desk");
        driver.key(KeyCode.ENTER);
        driver.key(KeyCode.ESCAPE);
        driver.key(KeyCode.D);
        driver.type("Desk agents grant refunds up to 200 on their own");
        driver.key(KeyCode.ENTER);
        driver.key(KeyCode.ESCAPE);
        driver.await(
                "something is decided",
                () -> session().actions().size() > 0 && session().decisions().size() > 0);
        driver.picture("actions", "Decisions apart from actions.");
    }

    private void rate() {
        driver.key(KeyCode.S);
        driver.sign("8");
        driver.await(
                "the severity is rated",
                () ->
                        session().scores().list().stream()
                                .anyMatch(scores -> scores.before().severity().rank() == 8));
        driver.picture("scores", "What ranks mean while somebody rates.");
        driver.key(KeyCode.ESCAPE);
    }

    private void survey() {
        driver.key(KeyCode.V, "shortcut", "shift");
        driver.type("Group,1,2,3\nFront line,2,0,3\nFront line,3,1,3\nLeaders,0,0,1\n");
        driver.picture("survey", "Answers of a survey, looked at before they are taken over.");
        driver.key(KeyCode.ESCAPE);
    }

    private void end() {
        driver.key(KeyCode.DIGIT6, "alt");
        driver.await("what was agreed is read back", () -> scene() == Scene.CLOSING);
        driver.stage("stage-closing", "What was agreed, read back.");
        driver.key(KeyCode.E, "shortcut", "shift");
        driver.picture("close", "Before the session is closed: what still hangs, and hints.");
        driver.key(KeyCode.ESCAPE);
        driver.key(KeyCode.F5, "alt");
        ListView<?> moments = driver.find(ListView.class, list -> "moments".equals(list.getId()));
        driver.await("the journal is read", () -> !moments.getItems().isEmpty());
        driver.picture("timeline", "How the session went, to be played back.");
    }

    private void rehearse() {
        driver.key(KeyCode.R, "shortcut");
        driver.picture("rehearsal-asks", "A running session is rehearsed only on demand.");
        driver.key(KeyCode.R, "shortcut");
        driver.key(KeyCode.F5);
        driver.picture("rehearsal", "A rehearsal: everything works, and nothing is kept.");
        driver.key(KeyCode.R, "shortcut");
    }
}
