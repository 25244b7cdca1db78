package org.flipside.ui.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Progress;
import org.flipside.model.Round;
import org.flipside.model.Side;
import org.flipside.session.SessionEditor;
import org.flipside.ui.run.RunAnswers.Sight;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.FocusScroll;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;

/**
 * The session as it runs: the phases with their times, what the room sees and what comes next, the
 * count of hands. On the JavaFX thread.
 */
public final class RunView {
    /** Below this width the agenda gives its place to the cards. */
    private static final double WIDE = 1000;

    /** Below this width of the bars buttons do without their keys. */
    private static final double KEYED = 960;

    private static final double MARGIN = 24;

    /** Below this height of the part that scrolls a count of hands has no room beside the rest. */
    private static final double ROOM_TO_COUNT = 640;

    /** How wide what the room sees is then. */
    private static final double SMALL = 240;

    /** Below this width only what goes on now has room. */
    private static final double TIGHT = 760;

    /** Below this width of what the room sees the buttons of the stage have signs only. */
    private static final double WORDY = 400;

    /** Below this width of what the room sees they do without their keys. */
    private static final double WORDY_WITH_KEYS = 456;

    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final Duration TICK = Duration.millis(250);

    private final RunModel model;
    private final DateTimeFormatter hour;
    private final Commands commands;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private final StagePreview preview;
    private final StageWindow stage;
    private final StageBar stageBar;
    private final AgendaPane agenda;
    private final TimerBox phaseTimer;
    private final TimerBox cardTimer;
    private final WhereMenu where;
    private final PaceLine pace;
    private final CountingPane hands;
    private final DotsPane dots;
    private final Parent root;
    private Optional<Id<Card>> lookedAt = Optional.empty();
    private Optional<Progress> progress = Optional.empty();
    private Optional<Side> side = Optional.empty();
    private boolean simple;
    private boolean tight;
    private boolean countsByKeys;

    @FXML private Pane waiting;
    @FXML private VBox going;
    @FXML private Button beginButton;
    @FXML private HBox bar;
    @FXML private HBox timers;
    @FXML private ScrollPane scroll;
    @FXML private StackPane staging;
    @FXML private StackPane now;
    @FXML private StackPane next;
    @FXML private Node upcoming;
    @FXML private Region current;
    @FXML private VBox notes;
    @FXML private Button previous;
    @FXML private Button park;
    @FXML private Label state;
    @FXML private StackPane counting;
    @FXML private VBox voting;
    @FXML private ToggleButton voteSwitch;
    @FXML private Button forward;
    @FXML private Button reveal;
    @FXML private Button pause;
    @FXML private Node full;
    @FXML private Button fewer;

    /** A view of that session. */
    public RunView(
            RunModel model,
            SessionEditor editor,
            StageFeed feed,
            StageWindow stage,
            JumpKeys jump,
            Commands commands,
            Clock clock) {
        this.model = model;
        hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(clock.getZone());
        preview = new StagePreview(feed);
        this.stage = stage;
        stageBar = new StageBar(model, stage, commands);
        this.commands = commands;
        agenda = new AgendaPane(model, hour, commands);
        where = new WhereMenu(model);
        pace = new PaceLine(model, hour);
        phaseTimer = new TimerBox(Texts.of("run.timer-phase"), model.timers(), this::focus);
        cardTimer = new TimerBox(Texts.of("run.timer-card"), model.timers(), this::focus);
        hands = new CountingPane(model, editor, clock, this::focus);
        dots = new DotsPane(new DotVoteModel(editor, clock));
        root = Views.load(this);
        Views.style(root, RunView.class, "run.css");
        ((Pane) root).getChildren().addFirst(agenda);
        now.getChildren().setAll(preview);
        staging.getChildren().setAll(stageBar);
        bar.getChildren().addFirst(where);
        going.getChildren().add(1, pace);
        pace.getStyleClass().add("run-pace");
        timers.getChildren().setAll(phaseTimer, cardTimer);
        counting.getChildren().setAll(hands.root());
        voting.getChildren().setAll(dots);
        FocusScroll.in(scroll);
        switchVoting();
        ticking.setCycleCount(Animation.INDEFINITE);
        follow(jump);
    }

    private void follow(JumpKeys jump) {
        ((Region) root)
                .widthProperty()
                .subscribe(width -> Fx.later(() -> adapt(width.doubleValue())));
        subscriptions.add(model.versionProperty().subscribe(_ -> show()));
        subscriptions.add(model.frozenProperty().subscribe(_ -> showState("")));
        subscriptions.add(model.blankProperty().subscribe(_ -> showState("")));
        subscriptions.add(stage.openProperty().subscribe(_ -> showState("")));
        subscriptions.add(jump.wordsProperty().subscribe(this::showState));
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
        going.widthProperty().subscribe(width -> Fx.later(() -> useWidth(width.doubleValue())));
        forward.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE && !event.isShiftDown()) {
                        event.consume(); // it turns the card, as everywhere, and presses nothing
                        model.turn();
                    }
                });
    }

    private void adapt(double width) {
        tight = width < TIGHT;
        show(agenda, width >= WIDE);
        show(pace, width < WIDE);
        useWidth(going.getWidth());
        phaseTimer.setTerse(tight);
        cardTimer.setTerse(tight);
        showButtons();
        tick();
    }

    /** The keys on the buttons, where there is room for them. */
    private void showKeys(boolean shown) {
        Map.of(
                        previous, "run.back",
                        park, "run.park",
                        voteSwitch, "run.dots",
                        pause, "run.pause",
                        reveal, "run.reveal",
                        forward, "run.forward")
                .forEach(
                        (button, command) -> {
                            button.setContentDisplay(ContentDisplay.RIGHT);
                            button.setGraphic(
                                    shown ? Keys.cap(commands.get(command).keyText()) : null);
                        });
    }

    /** Where the window is low, what the room sees makes room while somebody counts by keys. */
    private void makeRoom(boolean counts) {
        if (counts != countsByKeys) {
            countsByKeys = counts;
            useWidth(going.getWidth());
        }
    }

    /** The height of what the room sees follows from this width. */
    private void useWidth(double width) {
        boolean small = countsByKeys && scroll.getHeight() < ROOM_TO_COUNT;
        double inner = width - 2 * MARGIN;
        showKeys(width >= KEYED);
        double shown =
                small ? Math.min(inner, SMALL) : Math.max(0, tight ? inner : (inner - MARGIN) / 2);
        current.setPrefWidth(shown);
        current.setMaxWidth(small ? shown : Double.MAX_VALUE);
        show(notes, !small);
        show(staging, !small);
        show(upcoming, !tight && !small);
        stageBar.setRoom(shown >= WORDY, shown >= WORDY_WITH_KEYS);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What the room sees differs from what the facilitator sees: that must not be overlooked. */
    private void showState(String jumping) {
        boolean frozen = model.frozenProperty().get();
        boolean blank = model.blankProperty().get();
        boolean open = stage.openProperty().get();
        if (!jumping.isEmpty()) {
            state.setText(jumping);
        } else if (!open) {
            state.setText(Texts.of(seen()));
        } else if (blank) {
            state.setText(Texts.of("run.is-blank"));
        } else if (frozen) {
            state.setText(Texts.of("run.frozen-at", hour.format(model.frozenAt())));
        } else {
            state.setText(Texts.of(seen()));
        }
        now.pseudoClassStateChanged(FROZEN, open && (frozen || blank));
    }

    private String seen() {
        if (stage.openProperty().get()) {
            return "run.room-sees";
        }
        return stage.isWaitingForDisplay() ? "run.display-gone" : "run.nobody-sees";
    }

    /** Shows the session as it is. */
    private void show() {
        boolean running = !model.canBegin();
        boolean begins = running && beginButton.isFocused();
        show(waiting, !running);
        show(going, running);
        agenda.show();
        next.getChildren().setAll(CardSketches.of(model.session(), model.nextCard()));
        notes.getChildren().setAll(CardSketches.notes(model.card()));
        hands.show();
        dots.show();
        leaveVote();
        showSteps();
        tick();
        if (begins || leavesCount()) {
            focus();
        }
    }

    /** When the room goes on, digits are numbers of cards again. */
    private boolean leavesCount() {
        Optional<Progress> now = model.session().progress();
        Optional<Side> turned = model.card().map(Card::side);
        boolean moved = !now.equals(progress) || !turned.equals(side);
        progress = now;
        side = turned;
        return moved && (counting.isFocusWithin() || voting.isFocusWithin()) && !dots.isOpen();
    }

    /** A vote that is closed makes room for the count of hands once the room goes on. */
    private void leaveVote() {
        Optional<Id<Card>> looked = model.card().map(Card::id);
        if (!looked.equals(lookedAt) && !dots.isOpen()) {
            voteSwitch.setSelected(false);
            switchVoting();
        }
        lookedAt = looked;
    }

    private void showSteps() {
        forward.setText(
                switch (model.forwardStep()) {
                    case Step.Turn _ -> Texts.of("run.step.turn");
                    case Step.More(var more) -> Texts.of("run.step", more);
                    case Step.Show(var card) ->
                            Texts.of(
                                    model.isLookedAt(card) ? "run.step.back-to" : "run.step.show",
                                    model.session().positionOf(card));
                    case Step.Stay _ -> Texts.of("run.step.stay");
                });
        boolean over = !model.isRunning();
        if (over) {
            forward.setText(Texts.of("run.step.closed"));
        }
        forward.setDisable(over || model.forwardStep() instanceof Step.Stay);
        previous.setDisable(over);
        park.setDisable(over);
        pause.setDisable(over);
        Optional<Round> round = model.answers().round();
        reveal.setText(
                Texts.of(
                        "run.reveal." + Texts.part(model.answers().questionProperty().get()),
                        round.map(model.answers()::sight).orElse(Sight.HIDDEN)));
        reveal.setDisable(over || round.isEmpty());
        park.setText(Texts.of(model.isParked() ? "run.take-up" : "run.park"));
    }

    private void tick() {
        agenda.tick();
        pace.tick();
        pace.tellPhase(
                model.timers().phase().filter(_ -> tight && model.timers().card().isPresent()));
        where.tell();
        phaseTimer.show(
                model.timers().phase().filter(_ -> !tight || model.timers().card().isEmpty()),
                model.now());
        cardTimer.show(model.timers().card(), model.now());
        pause.setText(Texts.of(model.timers().areRunning() ? "run.pause" : "run.resume"));
    }

    @FXML
    private void begin() {
        model.begin();
        focus();
    }

    @FXML
    private void rehearse() {
        commands.get("run.rehearse").run();
    }

    @FXML
    private void pauseOrResume() {
        model.timers().pauseOrResume();
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
        model.answers().reveal();
    }

    @FXML
    private void switchVoting() {
        show(counting, !voteSwitch.isSelected());
        show(voting, voteSwitch.isSelected());
    }

    /** Goes to the vote with dots. */
    public void focusDots() {
        voteSwitch.setSelected(true);
        switchVoting();
        makeRoom(/* counts= */ true);
        dots.focus();
    }

    @FXML
    private void showFewer() {
        simple = !simple;
        showButtons();
    }

    private void showButtons() {
        show(full, !simple && !tight);
        show(voteSwitch, !simple);
        show(fewer, !tight);
        fewer.setText(Texts.of(simple ? "run.more-buttons" : "run.fewer-buttons"));
    }

    /** What is put into the window. */
    public Parent root() {
        return root;
    }

    /** Gives the keyboard to the button that goes on. */
    public void focus() {
        makeRoom(/* counts= */ false);
        scroll.setVvalue(0); // what the room sees is above
        if (waiting.isVisible()) {
            KeyFocus.give(beginButton);
        } else {
            KeyFocus.give(forward.isDisabled() ? pause : forward);
        }
    }

    /** Gives the keyboard to the count of hands. */
    public void focusCount() {
        voteSwitch.setSelected(false);
        switchVoting();
        makeRoom(/* counts= */ true);
        hands.focus();
    }

    /** Lets somebody set the timer of the card, or else of the phase. */
    public void setTime() {
        (model.timers().card().isPresent() ? cardTimer : phaseTimer).edit();
    }

    /** Lets somebody set the timer of the phase. */
    public void setPhaseTime() {
        phaseTimer.edit();
    }

    /** Puts ballots that wait into the session. */
    public void commitPending() {
        dots.commitPending();
    }

    /** Ends following the session. */
    public void close() {
        ticking.stop();
        stageBar.close();
        preview.close();
        subscriptions.end();
    }
}
