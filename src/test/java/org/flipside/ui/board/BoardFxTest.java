package org.flipside.ui.board;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.flipside.files.CatalogueReader;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.BoardSessions;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.Pointer;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Commands;
import org.junit.jupiter.api.BeforeEach;

import java.util.Arrays;
import java.util.List;

/**
 * Base of tests of the board: a board with its commands in a window of 1000 × 700 pixels, at 100 %,
 * the corner of the first card 40 pixels from the left and 60 from above.
 */
abstract class BoardFxTest extends FxTest {
    static final double WIDTH = 1000;
    static final double HEIGHT = 700;

    final CardSelection selection = new CardSelection();
    final Commands commands = new Commands();
    final SessionEditor editor;
    final BoardModel model;
    final BoardView board;

    /** A pointer over the board. */
    final Pointer pointer;

    /** Eight cards in two rows of four with links. */
    BoardFxTest() {
        this(BoardSessions.workshop());
    }

    BoardFxTest(Session session) {
        editor = MemoryLog.editor(session);
        model = get(() -> new BoardModel(editor, CatalogueReader.builtIn(), selection));
        board = get(() -> new BoardView(model));
        pointer = Pointer.over(board);
    }

    @BeforeEach
    void showBoard() {
        show(
                WIDTH,
                HEIGHT,
                () -> {
                    BoardCommands parts = new BoardCommands(board, model);
                    parts.cards().forEach(commands::add);
                    parts.links().forEach(commands::add);
                    parts.view().forEach(commands::add);
                    board.setMenuCommands(parts.cards());
                    StackPane root = new StackPane(board);
                    commands.listenOn(root);
                    return root;
                });
        look(new Viewport(-40, -60, 1));
        run(board::requestFocus);
    }

    /** Shows another part of the board. */
    void look(Viewport viewport) {
        run(() -> board.setViewport(viewport));
    }

    /** Runs a command by its name. */
    void command(String id) {
        run(() -> commands.get(id).run());
    }

    /** The card at that place in the run, from 1. */
    Id<Card> card(int number) {
        return model.faces().sequence().get(number - 1);
    }

    /** The card as the session has it now. */
    Card now(int number) {
        return editor.session().cards().get(card(number)).orElseThrow();
    }

    /** The cards at those places in the run. */
    List<Id<Card>> cards(int... numbers) {
        return Arrays.stream(numbers).mapToObj(this::card).toList();
    }

    /** A place of the board in the view. */
    Point2D inView(double x, double y) {
        return get(() -> new Point2D(board.getViewport().viewX(x), board.getViewport().viewY(y)));
    }

    /** A place on a card, in the view, where no corner is. */
    Point2D on(int number) {
        Point place = now(number).place();
        return inView(place.x() + 100, place.y() + 60);
    }

    /** The upper left corner of a card's node, in the view. */
    Point2D nodeOf(int number) {
        return get(
                () -> {
                    CardNode node = board.nodeOf(card(number)).orElseThrow();
                    return new Point2D(node.getLayoutX(), node.getLayoutY());
                });
    }

    /** The nodes of a kind, wherever they lie on the board, whether they are seen or not. */
    <N extends Node> List<N> nodes(Class<N> kind) {
        return get(
                () ->
                        board.lookupAll("*").stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .toList());
    }

    /** The nodes of cards that are seen. */
    List<CardNode> seen() {
        return nodes(CardNode.class).stream().filter(Node::isVisible).toList();
    }
}
