package org.flipside.bench.window;

import javafx.application.Application;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.BoardSessions;
import org.flipside.ui.board.BoardModel;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Theme;

import java.util.List;

/** One repetition of the board benchmark: the board alone fills the window. */
public final class BoardRun extends WindowRun {
    /** Until what was started with the window has come to rest. */
    private static final long REST_MS = 500;

    /** A turn takes 250 ms. */
    private static final long TURN_MS = 400;

    /** Runs one repetition. */
    public static void main(String[] args) {
        Application.launch(BoardRun.class, args);
    }

    /** A board with the session it shows. */
    private record Shown(SessionEditor editor, BoardModel model, BoardView view) {}

    @Override
    void prepare() {
        Theme.loadFonts();
        Theme.LIGHT.apply();
    }

    @Override
    Record measure(int n, int rep) throws Exception {
        try (SavedSession session = SavedSession.of(BoardSessions.many(n), "board")) {
            var _ = CatalogueReader.builtIn();
            Thread.sleep(REST_MS);
            return measure(session, n, rep);
        }
    }

    private BoardLine measure(SavedSession session, int n, int rep) throws Exception {
        Painted load = openAndClose(session);
        long again = System.nanoTime();
        Shown board = open(session);
        Painted reload = Painted.since(again);
        List<Id<Card>> cards = board.model().session().running().stream().map(Card::id).toList();
        Hand hand = new Hand(board.view(), cards.getFirst());
        Painted fit = zoomToFit(board.view(), hand);
        Memory memory = Memory.now();
        Frames dragFit = FrameMeter.during(this, hand::drag);
        Frames panFit = FrameMeter.during(this, hand::pan);
        hand.showFullSize();
        awaitPainted();
        Frames drag100 = FrameMeter.during(this, hand::drag);
        Frames pan100 = FrameMeter.during(this, hand::pan);
        Frames flipOne = turning(() -> board.model().turn(List.of(cards.getFirst())));
        Frames flipAll = turning(board.model()::turnAll);
        return new BoardLine(
                "flipside",
                n,
                rep,
                load,
                reload,
                fit.painted(),
                memory,
                dragFit,
                drag100,
                panFit,
                pan100,
                flipOne,
                flipAll,
                save(board, cards.getLast()));
    }

    /** Nothing of it is there any more when memory is measured. */
    private Painted openAndClose(SavedSession session) throws InterruptedException {
        long began = System.nanoTime();
        Shown board = open(session);
        Painted load = Painted.since(began);
        OnFx.run(board.model()::close);
        return load;
    }

    private Painted zoomToFit(BoardView board, Hand hand) throws InterruptedException {
        hand.showFullSize();
        awaitPainted();
        long began = System.nanoTime();
        OnFx.run(board::fit);
        awaitPainted();
        return Painted.since(began);
    }

    /** Saves one turned card, after everything else was saved. */
    private static BoardLine.Save save(Shown board, Id<Card> card) throws InterruptedException {
        awaitSaved(board.editor());
        long began = System.nanoTime();
        OnFx.run(() -> board.model().turn(List.of(card)));
        awaitSaved(board.editor());
        return new BoardLine.Save(Painted.since(began).painted());
    }

    private static void awaitSaved(SessionEditor editor) throws InterruptedException {
        var _ = OnFx.await(OnFx.get(editor::settled).thenApply(_ -> true));
    }

    private Shown open(SavedSession session) throws InterruptedException {
        SessionEditor editor = session.open();
        Shown shown =
                OnFx.get(
                        () -> {
                            BoardModel model =
                                    new BoardModel(
                                            editor, CatalogueReader.builtIn(), new CardSelection());
                            BoardView view = new BoardView(model);
                            show(view);
                            return new Shown(editor, model, view);
                        });
        awaitPainted();
        return shown;
    }

    private Frames turning(Runnable turn) throws InterruptedException {
        return FrameMeter.during(
                this,
                () -> {
                    OnFx.run(turn);
                    Thread.sleep(TURN_MS);
                });
    }
}
