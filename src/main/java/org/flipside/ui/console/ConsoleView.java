package org.flipside.ui.console;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.session.SessionEditor;
import org.flipside.ui.board.BoardModel;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.run.RunView;
import org.flipside.ui.run.TimelineView;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.KeyHints;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.MainMenu;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The console: rail, board, inspector, bars. */
public final class ConsoleView {
    /** Below this width the rail folds by itself. */
    private static final double WIDE = 1400;

    private static final double INSPECTOR_WIDE = 416;
    private static final double INSPECTOR_NARROW = 360;

    private final ConsoleViewModel model;
    private final BoardModel boardModel;
    private final BoardView board;
    private final Region inspector;
    private final Commands commands;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;
    private final FindBar find;
    private final CardRail cardRail;

    @FXML private MenuButton menu;
    @FXML private Region rail;
    @FXML private Region foldedRail;
    @FXML private ListView<Card> cards;
    @FXML private StackPane boardPlace;
    @FXML private StackPane inspectorPlace;
    @FXML private TextField findField;
    @FXML private Label found;
    @FXML private Label findKey;
    @FXML private Label saved;
    @FXML private FontIcon savedIcon;
    @FXML private KeyHints hints;
    @FXML private Button add;
    @FXML private Label zoom;
    @FXML private HBox rehearsing;
    @FXML private StackPane runPlace;
    @FXML private HBox boardBar;
    @FXML private ToggleButton runSwitch;
    @FXML private ToggleButton boardSwitch;
    @FXML private ToggleButton timelineSwitch;
    @FXML private StackPane timelinePlace;
    private final Supplier<RunView> runMaker;
    private final Supplier<TimelineView> timelineMaker;
    private Optional<TimelineView> timeline = Optional.empty();
    private final Rehearsal rehearsal;
    private Optional<RunView> run = Optional.empty();
    private boolean railFolded;
    private boolean isMeasured;

    /** A console made of its parts. */
    public ConsoleView(
            ConsoleViewModel model,
            SessionEditor editor,
            CardSelection selection,
            BoardModel boardModel,
            BoardView board,
            Region inspector,
            Commands commands,
            Rehearsal rehearsal,
            Supplier<RunView> runMaker,
            Supplier<TimelineView> timelineMaker) {
        this.timelineMaker = timelineMaker;
        this.runMaker = runMaker;
        this.rehearsal = rehearsal;
        this.model = model;
        this.boardModel = boardModel;
        this.board = board;
        this.inspector = inspector;
        this.commands = commands;
        this.root = Views.load(this);
        this.find = new FindBar(findField, found, boardModel, board, selection);
        this.cardRail = new CardRail(editor, selection, cards);
        commands.listenOn(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::clicked);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::endShow);
    }

    /** A clicker steps the session, whatever would scroll by its keys: hands are elsewhere. */
    private void clicked(KeyEvent event) {
        boolean page = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        if (page && !timelinePlace.isVisible() && commands.get("run.forward").isReady()) {
            commands.pressed(event);
        }
    }

    /** Esc that nothing else wants ends the show, as clickers send it. */
    private void endShow(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && runPlace.isVisible()) {
            commands.get("stage.close").run();
        }
    }

    @FXML
    private void initialize() {
        Views.style(rootOf(boardPlace), ConsoleView.class, "console.css");
        MainMenu.fill(menu, commands);
        rehearsing.setVisible(rehearsal.isOn());
        rehearsing.setManaged(rehearsal.isOn());
        KeyCaps.add(add, Keys.cap(commands.get("card.add").keyText()));
        findKey.setText(commands.get("window.find").keyText());
        showHints(/* onBoard= */ true);
        subscriptions.add(model.failedProperty().subscribe(this::showSaved));
        boardPlace.getChildren().addFirst(board);
        board.visibleProperty().bind(boardPlace.visibleProperty());
        inspectorPlace.getChildren().add(inspector);
        inspectorPlace.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        focusMain();
                    }
                });
        subscriptions.add(board.viewportProperty().subscribe(this::showZoom));
        subscriptions.add(
                ((Region) rootOf(boardPlace))
                        .widthProperty()
                        .subscribe(width -> adapt(width.doubleValue())));
        showRail(false);
    }

    private void showHints(boolean onBoard) {
        List<HBox> own =
                onBoard
                        ? List.of(
                                hint("card.turn", "console.hint-turn"),
                                hint("card.evidence-for", "console.hint-for"),
                                hint("card.evidence-against", "console.hint-against"),
                                hint("card.link", "console.hint-link"))
                        : List.of(
                                hint("run.forward", "console.hint-forward"),
                                hint("run.count", "console.hint-count"),
                                hint("run.reveal", "console.hint-reveal"),
                                hint("card.evidence-for", "console.hint-for"),
                                hint("card.evidence-against", "console.hint-against"));
        hints.show(
                Stream.concat(
                                own.stream(),
                                Stream.of(
                                        hint("window.palette", "console.hint-commands"),
                                        Keys.hint("?", Texts.of("console.hint-keys"))))
                        .toList());
    }

    /** What is not saved must not look as if it were. */
    private void showSaved(boolean failed) {
        savedIcon.setIconLiteral(failed ? "fth-alert-triangle" : "fth-check");
        savedIcon.getStyleClass().removeAll("for", "against");
        savedIcon.getStyleClass().add(failed ? "against" : "for");
        saved.getStyleClass().removeAll("saved", "unsaved");
        saved.getStyleClass().add(failed ? "unsaved" : "saved");
    }

    private HBox hint(String command, String textKey) {
        return Keys.hint(commands.get(command).keyText(), Texts.of(textKey));
    }

    private static Parent rootOf(Node node) {
        Parent parent = node.getParent();
        while (parent != null && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return Objects.requireNonNull(parent);
    }

    private void showZoom(Viewport viewport) {
        zoom.setText(Texts.of("console.zoom", Math.round(viewport.zoom() * 100)));
    }

    private void adapt(double width) {
        double inspectorWidth = width < WIDE ? INSPECTOR_NARROW : INSPECTOR_WIDE;
        inspectorPlace.setPrefWidth(inspectorWidth);
        inspectorPlace.setMinWidth(inspectorWidth);
        inspectorPlace.setMaxWidth(inspectorWidth);
        showRail(railFolded || width < WIDE);
        if (!isMeasured && width > 0) {
            isMeasured = true;
            Fx.later(this::makeRoom);
        }
    }

    /** The others need the room of the inspector; a key brings it back. */
    private void makeRoom() {
        if (isMeasured && ((Region) root).getWidth() < WIDE) {
            setInspectorShown(boardPlace.isVisible());
        }
    }

    private void showRail(boolean folded) {
        rail.setVisible(!folded);
        rail.setManaged(!folded);
        foldedRail.setVisible(folded);
        foldedRail.setManaged(folded);
    }

    /** Folds the rail, or unfolds it. */
    @FXML
    public void toggleRail() {
        railFolded = rail.isVisible();
        showRail(railFolded);
    }

    /** Folds the inspector, or unfolds it. */
    public void toggleInspector() {
        setInspectorShown(!inspectorPlace.isVisible());
    }

    /** Unfolds the inspector. */
    public void showInspector() {
        setInspectorShown(true);
    }

    private void setInspectorShown(boolean shown) {
        inspectorPlace.setVisible(shown);
        inspectorPlace.setManaged(shown);
    }

    /** Shows the session as it runs; made when it is wanted first. */
    @FXML
    public void showRun() {
        RunView view = run.orElseGet(this::makeRun);
        switchTo(runPlace);
        view.focus();
    }

    @FXML
    private void endRehearsal() {
        rehearsal.toggle();
    }

    /** Goes to the count of hands. */
    public void countHands() {
        showRun();
        run.ifPresent(RunView::focusCount);
    }

    /** Goes to the vote with dots. */
    public void voteWithDots() {
        showRun();
        run.ifPresent(RunView::focusDots);
    }

    /** Lets somebody set the timer of the card, or else of the phase. */
    public void setTime() {
        showRun();
        run.ifPresent(RunView::setTime);
    }

    /** Lets somebody set the timer of the phase. */
    public void setPhaseTime() {
        showRun();
        run.ifPresent(RunView::setPhaseTime);
    }

    private RunView makeRun() {
        RunView view = runMaker.get();
        run = Optional.of(view);
        runPlace.getChildren().setAll(view.root());
        return view;
    }

    /** Puts what waits in the run into the session. */
    public void commitPending() {
        run.ifPresent(RunView::commitPending);
    }

    /** Shows the board. */
    @FXML
    public void showBoard() {
        switchTo(boardPlace);
        board.requestFocus();
    }

    /** Shows how the session went. */
    @FXML
    public void showTimeline() {
        TimelineView view = timeline.orElseGet(this::makeTimeline);
        switchTo(timelinePlace);
        view.read();
        view.focus();
    }

    private TimelineView makeTimeline() {
        TimelineView view = timelineMaker.get();
        timeline = Optional.of(view);
        timelinePlace.getChildren().setAll(view.root());
        return view;
    }

    private void switchTo(StackPane place) {
        boolean onBoard = place.equals(boardPlace);
        boolean changes = onBoard != boardPlace.isVisible();
        if (!place.equals(timelinePlace)) {
            timeline.ifPresent(TimelineView::leave);
        }
        runSwitch.setSelected(place.equals(runPlace));
        boardSwitch.setSelected(onBoard);
        timelineSwitch.setSelected(place.equals(timelinePlace));
        for (StackPane each : List.of(boardPlace, runPlace, timelinePlace)) {
            each.setVisible(each.equals(place));
        }
        if (changes) {
            makeRoom();
        }
        showHints(!place.equals(runPlace));
        boardBar.setVisible(onBoard);
        boardBar.setManaged(onBoard);
    }

    /** Gives the keyboard to what the window is about: board, run or timeline. */
    public void focusMain() {
        if (runPlace.isVisible()) {
            run.ifPresent(RunView::focus);
        } else if (timelinePlace.isVisible()) {
            timeline.ifPresent(TimelineView::focus);
        } else {
            board.requestFocus();
        }
    }

    /** Goes to the field that finds cards. */
    public void openFind() {
        find.open();
    }

    /** Gives the keyboard to the next pane: board, inspector, list of cards. */
    public void nextPane() {
        goTo(1);
    }

    /** Gives the keyboard to the pane before. */
    public void previousPane() {
        goTo(-1);
    }

    private void goTo(int step) {
        Node focus = root.getScene().getFocusOwner();
        List<Region> panes =
                Stream.<Region>of(boardPlace, runPlace, timelinePlace, inspectorPlace, rail)
                        .filter(Node::isVisible)
                        .toList();
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            at = isWithin(focus, panes.get(i)) ? i : at;
        }
        Region next = panes.get(Math.floorMod(at + step, panes.size()));
        if (next.equals(rail)) {
            KeyFocus.give(cards);
        } else if (!next.equals(inspectorPlace)) {
            focusMain();
        } else {
            focusFirst(next);
        }
    }

    private static boolean isWithin(@Nullable Node node, Node place) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(place)) {
                return true;
            }
        }
        return false;
    }

    private static void focusFirst(Parent place) {
        for (Node child : place.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible()) {
                KeyFocus.give(child);
                return;
            }
            if (child instanceof Parent parent && child.isVisible()) {
                focusFirst(parent);
                if (isWithin(place.getScene().getFocusOwner(), place)) {
                    return;
                }
            }
        }
    }

    @FXML
    private void zoomIn() {
        commands.get("board.zoom-in").run();
    }

    @FXML
    private void zoomOut() {
        commands.get("board.zoom-out").run();
    }

    @FXML
    private void fit() {
        commands.get("board.fit").run();
    }

    @FXML
    private void addCard() {
        commands.get("card.add").run();
    }

    @FXML
    private void addLines() {
        commands.get("card.add-lines").run();
    }

    @FXML
    private void undo() {
        commands.get("session.undo").run();
    }

    @FXML
    private void retry() {
        model.retrySaving();
    }

    /** What FXML binds to. */
    public ConsoleViewModel getModel() {
        return model;
    }

    /** What is put into the window. */
    public Parent root() {
        return root;
    }

    /** Ends following the session. */
    public void close() {
        subscriptions.end();
        cardRail.close();
        boardModel.close();
        model.close();
        run.ifPresent(RunView::close);
        timeline.ifPresent(TimelineView::leave);
    }
}
