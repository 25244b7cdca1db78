package org.flipside.bench.window;

import javafx.application.Application;
import javafx.scene.input.KeyCode;

import org.flipside.catalogue.Catalogue;
import org.flipside.cli.Version;
import org.flipside.export.Exporter;
import org.flipside.export.print.Printers;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.session.BegunTexts;
import org.flipside.session.SessionEditor;
import org.flipside.settings.ClientsFile;
import org.flipside.settings.StageChoice;
import org.flipside.testsupport.BoardSessions;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.console.ConsoleTools;
import org.flipside.ui.console.Rehearsal;
import org.flipside.ui.console.SessionConsole;
import org.flipside.ui.console.SessionPast;
import org.flipside.ui.export.Exports;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.run.Awake;
import org.flipside.ui.run.StageSite;
import org.flipside.ui.support.ModalLayer;
import org.flipside.ui.support.Theme;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * One repetition in the whole console, as the program shows it: shows what the list of cards, the
 * inspector and the status line cost beside the board. Every tenth card starts a link.
 */
public final class ConsoleRun extends WindowRun {
    private static final int CARDS_PER_LINK = 10;
    private static final long REST_MS = 500;
    private static final long TURN_MS = 400;

    /** Runs one repetition. */
    public static void main(String[] args) {
        Application.launch(ConsoleRun.class, args);
    }

    @Override
    void prepare() {
        Theme.loadFonts();
        Theme.LIGHT.apply();
    }

    @Override
    Record measure(int n, int rep) throws Exception {
        int links = n / CARDS_PER_LINK;
        try (SavedSession session = SavedSession.of(BoardSessions.linked(n, links), "console")) {
            Catalogue catalogue = CatalogueReader.builtIn();
            Thread.sleep(REST_MS);
            long began = System.nanoTime();
            SessionEditor editor = session.open();
            SessionConsole console = OnFx.get(() -> open(session, editor, catalogue));
            awaitPainted();
            Painted load = Painted.since(began);
            return measure(console, load, n, links, rep);
        }
    }

    private SessionConsole open(SavedSession session, SessionEditor editor, Catalogue catalogue) {
        ModalLayer layer = new ModalLayer();
        Clock clock = Clock.system(ZoneId.systemDefault());
        SessionConsole console =
                new SessionConsole(
                        new ConsoleTools(
                                catalogue,
                                new Exports(
                                        new Exporter(
                                                catalogue,
                                                new SessionFile(Version.program()),
                                                clock),
                                        Path.of("target"),
                                        new ClientsFile(Path.of("target")),
                                        Printers.ofSystem(),
                                        _ -> {}),
                                StageSite.ofSystem(() -> StageChoice.USUAL, _ -> {}, Awake.none()),
                                PriorityChoice.in(Path.of("target"), _ -> {}),
                                layer,
                                clock),
                        editor,
                        SessionPast.of(session.library(), editor.session().id()),
                        BegunTexts.none(),
                        Rehearsal.none(),
                        () -> {});
        layer.setContent(console.root());
        show(layer);
        console.focus();
        return console;
    }

    private ConsoleLine measure(SessionConsole console, Painted load, int n, int links, int rep)
            throws Exception {
        BoardView board = console.board();
        Hand hand = new Hand(board, console.editor().session().running().getFirst().id());
        OnFx.run(board::fit);
        awaitPainted();
        Memory memory = Memory.now();
        Frames band = FrameMeter.during(this, hand::band);
        requireSelected(console, n);
        Painted selectNone = painting(() -> hand.press(KeyCode.ESCAPE));
        requireSelected(console, 0);
        Painted selectAll = painting(() -> hand.pressWithShortcut(KeyCode.A));
        requireSelected(console, n);
        hand.press(KeyCode.ESCAPE);
        awaitPainted();
        Painted selectOne = painting(hand::click);
        requireSelected(console, 1);
        hand.press(KeyCode.ESCAPE);
        awaitPainted();
        Frames drag = FrameMeter.during(this, hand::drag);
        requireSelected(console, 1);
        hand.showFullSize();
        awaitPainted();
        Frames turn =
                FrameMeter.during(
                        this,
                        () -> {
                            hand.press(KeyCode.SPACE);
                            Thread.sleep(TURN_MS);
                        });
        return new ConsoleLine(
                "flipside",
                n,
                links,
                rep,
                load,
                memory,
                drag,
                band,
                selectAll,
                selectNone,
                selectOne,
                turn);
    }

    private Painted painting(FrameMeter.Gesture gesture) throws InterruptedException {
        long began = System.nanoTime();
        gesture.perform();
        awaitPainted();
        return Painted.since(began);
    }

    /** A gesture that missed would be measured as very fast. */
    private static void requireSelected(SessionConsole console, int cards)
            throws InterruptedException {
        int selected = OnFx.get(() -> console.selection().get().cards().size());
        if (selected != cards) {
            throw new IllegalStateException(selected + " cards are selected, not " + cards);
        }
    }
}
