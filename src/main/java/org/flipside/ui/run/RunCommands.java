package org.flipside.ui.run;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

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
    private final Acts acts;

    /** What the commands have somebody else do. */
    public interface Acts {
        /** Shows the run in the window. */
        void showRun();

        /** Shows the board in the window. */
        void showBoard();

        /** Shows in the window how the session went. */
        void showTimeline();

        /** Lets somebody set the timer of the card, or else of the phase. */
        void setTime();

        /** Lets somebody set the timer of the phase. */
        void setPhaseTime();

        /** Goes to the count of hands. */
        void countHands();

        /** Goes to the vote with dots. */
        void voteWithDots();

        /** Opens the parking lot. */
        void sortParking();

        /** Opens the dialog that takes over answers of a survey. */
        void readSurvey();

        /** Opens the dialog that closes the session. */
        void closeSession();
    }

    /** The commands that act on that session. */
    public RunCommands(RunModel model, StageWindow stage, Acts acts) {
        this.model = model;
        this.stage = stage;
        this.acts = acts;
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
                open("stage.fill", "fth-maximize", stage::toggleFullScreen, "F11"),
                open("stage.close", "fth-x", stage::close),
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

    private Command open(String id, String icon, Runnable action, String... keys) {
        return new Command(
                id,
                icon,
                Command.keys(keys),
                stage.openProperty().map(open -> open ? "" : Texts.of("command.no-stage")),
                action);
    }

    private Command scene(String id, String icon, Scene scene, String keys) {
        return running(id, icon, () -> model.toggle(scene), keys);
    }

    private List<Command> ofRun() {
        return List.of(
                Command.always("run.show", "fth-play", this::present, "F5"),
                Command.always("run.board", "fth-grid", acts::showBoard, "Shift+F5"),
                Command.always("run.timeline", "fth-clock", acts::showTimeline, "Alt+F5"),
                new Command(
                        "run.forward",
                        "fth-chevron-right",
                        Command.keys("Page Down"),
                        blockedForward(),
                        this::forward),
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
                running("run.pause", "fth-pause", () -> model.timers().pauseOrResume(), "T"),
                running("run.more-time", "fth-clock", () -> lengthen(60), "Shift+T"),
                running("run.less-time", "fth-clock", () -> lengthen(-60), "Alt+T"),
                running("run.set-time", "fth-edit-2", acts::setTime, "Shortcut+T"),
                running("run.set-phase-time", "fth-edit-2", acts::setPhaseTime, "Shortcut+Shift+T"),
                running("run.count", "fth-bar-chart-2", acts::countHands, "V"),
                running("run.question", "fth-repeat", () -> model.answers().askOther(), "Shift+V"),
                running("run.dots", "fth-target", acts::voteWithDots, "Shift+D"),
                running("run.park", "fth-archive", model::park, "P"),
                Command.always("run.survey", "fth-log-in", acts::readSurvey, "Shortcut+Shift+V"),
                Command.always("run.parking", "fth-inbox", acts::sortParking, "Shift+P"),
                Command.always(
                        "run.close", "fth-check-circle", acts::closeSession, "Shortcut+Shift+E"),
                running("run.reveal", "fth-eye", () -> model.answers().reveal(), "R"));
    }

    private void lengthen(int seconds) {
        RunTimers timers = model.timers();
        timers.current().ifPresent(t -> timers.lengthen(t.id(), seconds));
    }

    /** As a clicker asks for it: the run in the console, the stage where it has its own display. */
    private void present() {
        acts.showRun();
        stage.openBeside();
    }

    private Command running(String id, String icon, Runnable action, String... keys) {
        return new Command(id, icon, Command.keys(keys), blocked(), action);
    }

    /** With the stage open, a clicker begins the session with its first step. */
    private void forward() {
        if (model.isRunning()) {
            model.forward();
        } else {
            model.begin();
        }
    }

    private ObservableValue<String> blockedForward() {
        return Bindings.createStringBinding(
                () -> model.canBegin() && stage.openProperty().get() ? "" : whyNot(),
                model.versionProperty(),
                stage.openProperty(),
                stage.replayingProperty());
    }

    private ObservableValue<String> blocked() {
        return Bindings.createStringBinding(
                this::whyNot, model.versionProperty(), stage.replayingProperty());
    }

    /** While the room looks at what was, the session must not go on behind it. */
    private String whyNot() {
        if (!model.isRunning()) {
            return Texts.of("command.not-running");
        }
        return stage.replayingProperty().get() ? Texts.of("command.replaying") : "";
    }
}
