package org.flipside.ui.run;

import javafx.beans.value.ObservableValue;

import org.flipside.model.Question;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Texts;

import java.util.List;

/** The commands of a running session, with the keys that slide clickers send. */
public final class RunCommands {
    private final RunModel model;
    private final Runnable showRun;
    private final Runnable showBoard;
    private final Runnable count;

    /**
     * The commands that act on that session.
     *
     * @param showRun shows the run in the window
     * @param showBoard shows the board in the window
     * @param count goes to the count of hands
     */
    public RunCommands(RunModel model, Runnable showRun, Runnable showBoard, Runnable count) {
        this.model = model;
        this.showRun = showRun;
        this.showBoard = showBoard;
        this.count = count;
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(
                Command.always("run.show", "fth-play", showRun, "F5"),
                Command.always("run.board", "fth-grid", showBoard, "Shift+F5"),
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
                running("run.park", "fth-archive", model::park, "P"),
                running(
                        "run.reveal",
                        "fth-eye",
                        () -> model.revealAnswers(Question.RECOGNITION),
                        "R"));
    }

    private Command running(String id, String icon, Runnable action, String... keys) {
        return new Command(id, icon, Command.keys(keys), blocked(), action);
    }

    private ObservableValue<String> blocked() {
        return model.versionProperty()
                .map(_ -> model.isRunning() ? "" : Texts.of("command.not-running"));
    }
}
