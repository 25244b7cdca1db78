package org.flipside.ui.run;

import javafx.beans.value.ObservableValue;

import org.flipside.model.Question;
import org.flipside.model.Scene;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.stream.Stream;

/** The commands of a running session, with the keys that slide clickers send. */
public final class RunCommands {
    private static final int TEXT_STEP = 10;

    private final RunModel model;
    private final StageWindow stage;
    private final Runnable showRun;
    private final Runnable showBoard;
    private final Runnable showTimeline;
    private final Runnable count;
    private final Runnable dots;

    /**
     * The commands that act on that session.
     *
     * @param showRun shows the run in the window
     * @param showBoard shows the board in the window
     * @param showTimeline shows in the window how the session went
     * @param count goes to the count of hands
     * @param dots goes to the vote with dots
     */
    public RunCommands(
            RunModel model,
            StageWindow stage,
            Runnable showRun,
            Runnable showBoard,
            Runnable showTimeline,
            Runnable count,
            Runnable dots) {
        this.model = model;
        this.stage = stage;
        this.showRun = showRun;
        this.showBoard = showBoard;
        this.showTimeline = showTimeline;
        this.count = count;
        this.dots = dots;
    }

    /** All of them. */
    public List<Command> all() {
        return Stream.concat(ofRun().stream(), ofStage().stream()).toList();
    }

    /** What concerns the stage. */
    private List<Command> ofStage() {
        return List.of(
                Command.always("stage.toggle", "fth-airplay", stage::toggle, "Shortcut+F5"),
                new Command(
                        "stage.swap",
                        "fth-repeat",
                        Command.keys("F7"),
                        stage.noOther(),
                        stage::swap),
                Command.always("stage.blank", "fth-slash", model::toggleBlank, "B", "."),
                Command.always("stage.freeze", "fth-lock", model::toggleFrozen, "F"),
                scene("stage.title", "fth-type", Scene.TITLE, "Alt+1"),
                scene("stage.overview", "fth-grid", Scene.OVERVIEW, "Alt+2"),
                scene("stage.map", "fth-share-2", Scene.MAP, "Alt+3"),
                scene("stage.countdown", "fth-clock", Scene.COUNTDOWN, "Alt+4"),
                scene("stage.dots", "fth-target", Scene.DOTS, "Alt+5"),
                scene("stage.closing", "fth-check-square", Scene.CLOSING, "Alt+6"),
                Command.always(
                        "stage.larger",
                        "fth-zoom-in",
                        () -> stage.growText(TEXT_STEP),
                        "Shortcut+Alt+PLUS",
                        "Shortcut+Alt+EQUALS"),
                Command.always(
                        "stage.smaller",
                        "fth-zoom-out",
                        () -> stage.growText(-TEXT_STEP),
                        "Shortcut+Alt+MINUS"),
                Command.always("stage.footer", "fth-minus", stage::toggleFooter));
    }

    private Command scene(String id, String icon, Scene scene, String keys) {
        return running(id, icon, () -> model.toggle(scene), keys);
    }

    private List<Command> ofRun() {
        return List.of(
                Command.always("run.show", "fth-play", this::present, "F5"),
                Command.always("run.board", "fth-grid", showBoard, "Shift+F5"),
                Command.always("run.timeline", "fth-clock", showTimeline, "Alt+F5"),
                running("run.forward", "fth-chevron-right", model::forward, "Page Down"),
                running("run.back", "fth-chevron-left", model::back, "Page Up"),
                running(
                        "run.next-phase",
                        "fth-skip-forward",
                        () -> model.stepPhase(1),
                        "Shortcut+Page Down"),
                running(
                        "run.previous-phase",
                        "fth-skip-back",
                        () -> model.stepPhase(-1),
                        "Shortcut+Page Up"),
                running("run.pause", "fth-pause", model::pauseOrResume, "T"),
                running(
                        "run.more-time",
                        "fth-clock",
                        () -> model.timing().ifPresent(t -> model.lengthen(t.id(), 60)),
                        "Shift+T"),
                running("run.count", "fth-bar-chart-2", count, "V"),
                running("run.dots", "fth-target", dots, "Shift+D"),
                running("run.park", "fth-archive", model::park, "P"),
                running(
                        "run.reveal",
                        "fth-eye",
                        () -> model.revealAnswers(Question.RECOGNITION),
                        "R"));
    }

    /** As a clicker asks for it: the run in the console, the stage where it has its own display. */
    private void present() {
        showRun.run();
        stage.openBeside();
    }

    private Command running(String id, String icon, Runnable action, String... keys) {
        return new Command(id, icon, Command.keys(keys), blocked(), action);
    }

    private ObservableValue<String> blocked() {
        return model.versionProperty()
                .map(_ -> model.isRunning() ? "" : Texts.of("command.not-running"));
    }
}
