package org.flipside.ui.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.flipside.model.Card;
import org.flipside.model.Phase;
import org.flipside.model.Question;
import org.flipside.model.Timing;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.Course;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Optional;

/**
 * The session as it runs: the phases with their times, the card that is looked at and the next one,
 * the count of hands. On the JavaFX thread.
 */
public final class RunView {
    /** Below this width the agenda gives its place to the cards. */
    private static final double WIDE = 720;

    /** Below this width buttons have signs only. */
    private static final double WORDY = 1120;

    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final Duration TICK = Duration.millis(250);

    private final RunModel model;
    private final SessionEditor editor;
    private final Clock clock;
    private final DateTimeFormatter hour;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Timeline ticking;
    private final StagePreview preview;
    private final StageBar stageBar;
    private final Parent root;
    private Question question = Question.RECOGNITION;
    private Optional<AnswerGrid> grid = Optional.empty();
    private Optional<Card> counted = Optional.empty();

    @FXML private VBox waiting;
    @FXML private VBox going;
    @FXML private Button beginButton;
    @FXML private VBox agenda;
    @FXML private VBox phases;
    @FXML private Label pace;
    @FXML private HBox timer;
    @FXML private Label figures;
    @FXML private Label timerWords;
    @FXML private Button pause;
    @FXML private Label instruction;
    @FXML private StackPane now;
    @FXML private StackPane next;
    @FXML private Label state;
    @FXML private Label jumping;
    @FXML private HBox bar;
    @FXML private Label asked;
    @FXML private Button otherQuestion;
    @FXML private StackPane answers;
    @FXML private Button forward;
    @FXML private Button reveal;

    /** A view of that model. */
    public RunView(
            RunModel model,
            SessionEditor editor,
            StageFeed feed,
            StageWindow stage,
            JumpKeys jump,
            Commands commands,
            Clock clock) {
        this.model = model;
        this.editor = editor;
        this.clock = clock;
        preview = new StagePreview(feed);
        stageBar = new StageBar(model, stage, commands);
        ZoneId zone = clock.getZone();
        hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone);
        root = Views.load(this);
        root.getStylesheets()
                .add(Objects.requireNonNull(RunView.class.getResource("run.css")).toExternalForm());
        ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ((Region) root).widthProperty().subscribe(width -> adapt(width.doubleValue()));
        now.getChildren().setAll(preview);
        bar.getChildren().add(stageBar);
        subscriptions.add(model.versionProperty().subscribe(_ -> show()));
        subscriptions.add(model.frozenProperty().subscribe(_ -> showState()));
        subscriptions.add(model.blankProperty().subscribe(_ -> showState()));
        subscriptions.add(jump.typedProperty().subscribe(this::showJump));
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && stage.openProperty().get()) {
                        stage.close();
                        event.consume();
                    }
                });
        subscriptions.add(
                root.sceneProperty()
                        .subscribe(
                                scene -> {
                                    if (scene == null) {
                                        ticking.stop();
                                    } else {
                                        ticking.play();
                                    }
                                }));
    }

    private void adapt(double width) {
        agenda.setVisible(width >= WIDE);
        agenda.setManaged(width >= WIDE);
        stageBar.setWordy(width >= WORDY);
    }

    /** What is not the case any more must not look as if it were. */
    private void showState() {
        boolean frozen = model.frozenProperty().get();
        boolean blank = model.blankProperty().get();
        state.setText(
                frozen
                        ? Texts.of("run.frozen-at", hour.format(model.frozenAt()))
                        : Texts.of(blank ? "run.is-blank" : "run.room-sees"));
        now.pseudoClassStateChanged(FROZEN, frozen);
    }

    private void showJump(String digits) {
        jumping.setText(digits.isEmpty() ? "" : Texts.of("run.jump", digits));
    }

    /** Shows the session as it is. */
    private void show() {
        boolean running = model.session().progress().isPresent();
        waiting.setVisible(!running);
        waiting.setManaged(!running);
        going.setVisible(running);
        going.setManaged(running);
        showPhases();
        showCards();
        showAnswers();
        showSteps();
        tick();
    }

    private void showPhases() {
        phases.getChildren().clear();
        for (Course.Slot slot : model.course().slots()) {
            Label start = new Label(hour.format(slot.start()));
            start.getStyleClass().addAll("meta", "phase-start");
            Label name = new Label(slot.phase().name());
            name.getStyleClass().add("phase-name");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
            Label minutes = new Label(Texts.of("run.minutes", slot.minutes()));
            minutes.getStyleClass().add("meta");
            Button row = new Button();
            row.setGraphic(new HBox(8, start, name, minutes));
            row.getStyleClass().addAll("plain", "phase-row");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setAccessibleText(
                    Texts.of(
                            "run.phase-row", slot.phase().name(), start.getText(), slot.minutes()));
            if (slot.current()) {
                row.getStyleClass().add("current");
            }
            row.setDisable(model.session().progress().isEmpty());
            row.setOnAction(_ -> model.toPhase(slot.phase().id()));
            phases.getChildren().add(row);
        }
        instruction.setText(model.course().current().map(Phase::instruction).orElse(""));
    }

    private void showCards() {
        next.getChildren().setAll(CardSketches.of(model.session(), model.nextCard()));
    }

    /** The grid stays while the card stays, so that the keyboard stays in its cell. */
    private void showAnswers() {
        Optional<Card> card = model.card();
        boolean same = card.map(Card::id).equals(counted.map(Card::id)) && grid.isPresent();
        if (!same) {
            counted = card;
            grid =
                    card.map(
                            c ->
                                    new AnswerGrid(
                                            new AnswerGridModel(editor, clock, c.id(), question)));
            answers.getChildren().clear();
            grid.ifPresent(answers.getChildren()::add);
        }
        grid.ifPresent(AnswerGrid::show);
        asked.setText(Texts.of("run.question", question));
        otherQuestion.setText(Texts.of("run.count", other()));
        otherQuestion.setDisable(card.isEmpty());
    }

    private Question other() {
        return question == Question.CHECK_IN ? Question.RECOGNITION : Question.CHECK_IN;
    }

    private void showSteps() {
        forward.setText(
                switch (model.forwardStep()) {
                    case Step.Turn _ -> Texts.of("run.step.turn");
                    case Step.More(var more) -> Texts.of("run.step", more);
                    case Step.Show(var card) ->
                            Texts.of("run.step.show", model.session().positionOf(card));
                    case Step.Stay _ -> Texts.of("run.step.stay");
                });
        forward.setDisable(model.forwardStep() instanceof Step.Stay);
        boolean any = model.round(question).isPresent();
        boolean revealed =
                model.round(question)
                        .filter(r -> r.disclosure() == org.flipside.model.Disclosure.REVEALED)
                        .isPresent();
        reveal.setText(Texts.of(revealed ? "run.hide-result" : "run.reveal-result"));
        reveal.setDisable(!any);
    }

    private void tick() {
        Optional<Timing> timing = model.timing();
        timer.setVisible(timing.isPresent());
        timing.ifPresent(this::showTimer);
        long minutes = model.course().behind().toMinutes();
        pace.setText(
                minutes == 0
                        ? Texts.of("run.on-time")
                        : Texts.of(minutes > 0 ? "run.behind" : "run.ahead", Math.abs(minutes)));
    }

    private void showTimer(Timing timing) {
        TimerWords words = TimerWords.of(timing.timer(), model.now());
        figures.setText(words.figures());
        timerWords.setText(words.words());
        timer.getStyleClass().setAll("timer-box", Texts.part(words.state()));
        pause.setText(Texts.of(timing.timer().running() ? "run.pause" : "run.resume"));
    }

    @FXML
    private void begin() {
        model.begin();
        focus();
    }

    @FXML
    private void pauseOrResume() {
        model.pauseOrResume();
    }

    @FXML
    private void moreTime() {
        model.timing().ifPresent(t -> model.lengthen(t.id(), 60));
    }

    @FXML
    private void lessTime() {
        model.timing().ifPresent(t -> model.lengthen(t.id(), -60));
    }

    @FXML
    private void reset() {
        model.timing().map(Timing::id).ifPresent(model::reset);
    }

    @FXML
    private void forward() {
        model.forward();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void park() {
        model.park();
    }

    @FXML
    private void reveal() {
        model.revealAnswers(question);
    }

    @FXML
    private void askOther() {
        question = other();
        grid = Optional.empty();
        show();
    }

    /** What is put into the window. */
    public Parent root() {
        return root;
    }

    /** Gives the keyboard to the button that goes on. */
    public void focus() {
        KeyFocus.give(waiting.isVisible() ? beginButton : forward);
    }

    /** Gives the keyboard to the count of hands. */
    public void focusCount() {
        grid.ifPresent(AnswerGrid::focus);
    }

    /** Ends following the session. */
    public void close() {
        ticking.stop();
        stageBar.close();
        preview.close();
        subscriptions.end();
    }
}
