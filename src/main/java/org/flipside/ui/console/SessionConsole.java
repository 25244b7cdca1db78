package org.flipside.ui.console;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.format.Format;
import org.flipside.files.AnswerFile;
import org.flipside.layout.Arrangement;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.model.Subject;
import org.flipside.session.BegunTexts;
import org.flipside.session.CardEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.board.BoardCommands;
import org.flipside.ui.board.BoardModel;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.inspector.AddCardsView;
import org.flipside.ui.inspector.InspectorView;
import org.flipside.ui.run.JumpKeys;
import org.flipside.ui.run.RunCommands;
import org.flipside.ui.run.RunModel;
import org.flipside.ui.run.RunView;
import org.flipside.ui.run.StageFeed;
import org.flipside.ui.run.StageWindow;
import org.flipside.ui.run.Staging;
import org.flipside.ui.run.TimelineView;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the console of one session together from its parts. On the JavaFX thread. */
public final class SessionConsole {
    private final SessionEditor editor;
    private final BoardView board;
    private final InspectorView inspector;
    private final ConsoleView view;
    private final RunModel run;
    private final StageFeed feed;
    private final StageWindow stage;
    private final JumpKeys jump;
    private final SessionDialogs dialogs;
    private final CardSelection selection = new CardSelection();
    private final Commands commands = new Commands();

    /**
     * A console.
     *
     * @param past what happened to the session so far
     * @param begun what was begun in it and not entered
     * @param rehearsal begins and ends trying the session out
     * @param leave goes back to the library
     */
    public SessionConsole(
            ConsoleTools tools,
            SessionEditor editor,
            SessionPast past,
            BegunTexts begun,
            Rehearsal rehearsal,
            Runnable leave) {
        Catalogue catalogue = tools.catalogue();
        Clock clock = tools.clock();
        Modals modals = tools.modals();
        this.editor = editor;
        BoardModel boardModel = new BoardModel(editor, catalogue, selection);
        board = new BoardView(boardModel);
        inspector =
                new InspectorView(
                        editor,
                        selection,
                        catalogue,
                        past::history,
                        tools.priority().tableProperty(),
                        clock,
                        modals,
                        begun);
        ConsoleViewModel model = new ConsoleViewModel(editor, selection, clock.getZone());
        run = new RunModel(editor, clock);
        run.lookedProperty().subscribe(this::follow);
        run.answers()
                .setDoubts(
                        (doubt, goOn) -> modals.doubt(doubt, Texts.of("run.reveal-anyway"), goOn));
        Staging staging = new Staging(catalogue);
        feed = new StageFeed(run, staging);
        jump = new JumpKeys(run);
        stage = new StageWindow(feed, tools.site(), this::window, this::giveKeys);
        BoardCommands boardCommands = new BoardCommands(board, boardModel);
        List<Command> onCards = new ArrayList<>(boardCommands.cards());
        commands.add(Command.always("card.add", "fth-plus", () -> adding(modals).showOne(), "C"))
                .add(
                        Command.always(
                                "card.add-lines",
                                "fth-list",
                                () -> adding(modals).showLines(),
                                "Shift+C"))
                .add(
                        Command.always(
                                "card.paste",
                                "fth-clipboard",
                                () -> adding(modals).pasteLines(),
                                "Shortcut+V"));
        onCards.forEach(commands::add);
        inspector.commands().forEach(commands::add);
        boardCommands.links().forEach(commands::add);
        boardCommands.view().forEach(commands::add);
        dialogs = new SessionDialogs(tools, editor, this::chooseTable, this::prepareDialog);
        new RunCommands(run, stage, new RunActs(dialogs)).all().forEach(commands::add);
        ConsoleCommands.addTo(commands, model, this::view, dialogs, leave);
        commands.add(
                Command.always(
                        "session.take-over",
                        "fth-inbox",
                        () -> dialogs.takeOver(chooseReturned()),
                        "Shortcut+Shift+O"));
        commands.add(
                Command.always(
                        "run.rehearse",
                        "fth-rotate-ccw",
                        () -> rehearse(rehearsal, modals),
                        "Shortcut+R"));
        board.setMenuCommands(onCards);
        inspector.addToMenu(onCards);
        view =
                new ConsoleView(
                        model,
                        editor,
                        selection,
                        boardModel,
                        board,
                        inspector,
                        commands,
                        rehearsal,
                        () -> new RunView(run, editor, feed, stage, jump, commands, clock),
                        () -> new TimelineView(past::journal, feed, staging, clock.getZone()));
        jump.listenOn(view.root());
        FileDrops.onto(view.root(), dialogs::takeOver);
        inspector.setOnWanted(
                () -> {
                    come();
                    view.showInspector();
                });
    }

    /** In front of a room the stage is not closed by a slip of the hand. */
    private void rehearse(Rehearsal rehearsal, Modals modals) {
        if (rehearsal.isOn() && editor.undoLabel().isPresent()) {
            modals.doubt(
                    Texts.of("rehearsal.nothing-kept"),
                    Texts.of("rehearsal.end-anyway"),
                    rehearsal::toggle);
        } else if (run.isRunning() && !rehearsal.isOn()) {
            modals.doubt(
                    Texts.of("run.rehearse-running"),
                    Texts.of("run.rehearse-anyway"),
                    rehearsal::toggle);
        } else {
            rehearsal.toggle();
        }
    }

    /** The card that is looked at is selected in board, list and inspector. */
    private void follow(Subject looked) {
        if (looked instanceof Subject.OfCard(Id<Card> card)) {
            selection.only(card);
        }
    }

    private Optional<Window> window() {
        return Optional.ofNullable(view.root().getScene()).map(Scene::getWindow);
    }

    /**
     * On the stage the same keys work as in the console; Esc ends the show, as clickers send it.
     */
    private void giveKeys(Scene scene) {
        scene.getRoot()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.SPACE && !event.isShiftDown()) {
                                event.consume(); // of the card on the stage, whatever is selected
                                run.turn();
                            }
                        });
        commands.listenOn(scene.getRoot());
        jump.listenOn(scene.getRoot());
        scene.getRoot()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ESCAPE) {
                                stage.close();
                            }
                        });
    }

    /** What is typed in a window gets the keyboard, wherever its key was pressed. */
    private void come() {
        window().ifPresent(Window::requestFocus);
    }

    private Optional<Path> chooseTable() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("survey.choose-title"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Texts.of("survey.csv-files"), "*.csv", "*.tsv", "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(window().orElseThrow()))
                .map(File::toPath);
    }

    private List<Path> chooseReturned() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("returned.choose-title"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Texts.of("returned.files"),
                                "*" + AnswerFile.ENDING,
                                "*" + Format.XLSX.ending(),
                                "*.csv",
                                "*.tsv",
                                "*.txt"));
        List<File> chosen = chooser.showOpenMultipleDialog(window().orElseThrow());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private void prepareDialog() {
        come();
        inspector.commitFields();
    }

    private ConsoleView view() {
        return view;
    }

    private AddCardsView adding(Modals modals) {
        return new AddCardsView(
                editor,
                CardEdits.lensFor(editor.session(), selection.get().meant()),
                this::freePlaces,
                selection,
                modals);
    }

    private List<Point> freePlaces(int cards) {
        return Arrangement.freePlaces(board.places(), cards, board.visible().grown(-24));
    }

    /** What the keys of the run do in the window; the view is made after its commands. */
    private final class RunActs implements RunCommands.Acts {
        private final SessionDialogs dialogs;

        RunActs(SessionDialogs dialogs) {
            this.dialogs = dialogs;
        }

        @Override
        public void showRun() {
            view.showRun();
        }

        @Override
        public void showBoard() {
            come();
            view.showBoard();
        }

        @Override
        public void showTimeline() {
            come();
            view.showTimeline();
        }

        @Override
        public void setTime() {
            come();
            view.setTime();
        }

        @Override
        public void setPhaseTime() {
            come();
            view.setPhaseTime();
        }

        @Override
        public void countHands() {
            come();
            view.countHands();
        }

        @Override
        public void voteWithDots() {
            come();
            view.voteWithDots();
        }

        @Override
        public void sortParking() {
            dialogs.parking();
        }

        @Override
        public void readSurvey() {
            dialogs.survey();
        }

        @Override
        public void closeSession() {
            dialogs.closeSession();
        }
    }

    /** What is put into the window. */
    public Parent root() {
        return view.root();
    }

    /** The commands of the window. */
    public Commands commands() {
        return commands;
    }

    /** Which cards are selected. */
    public CardSelection selection() {
        return selection;
    }

    /** The board. */
    public BoardView board() {
        return board;
    }

    /** The window that the room sees. */
    public StageWindow stage() {
        return stage;
    }

    /** The editor of the session. */
    public SessionEditor editor() {
        return editor;
    }

    /** Gives the keyboard to the board; a session that runs is taken up where it stands. */
    public void focus() {
        if (run.isRunning()) {
            view.showRun();
        } else {
            board.requestFocus();
        }
    }

    /** Shows what files that came back would change. */
    public void take(List<Path> returned) {
        if (!returned.isEmpty()) {
            dialogs.takeOver(returned);
        }
    }

    /** Puts what is typed into the session. */
    public void commitPending() {
        board.commitPending();
        inspector.commitPending();
        view.commitPending();
    }

    /** Puts what is typed into the session and ends following it. */
    public void close() {
        stage.dispose();
        feed.close();
        inspector.close();
        view.close();
        run.close();
    }
}
