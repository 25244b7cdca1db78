package org.flipside.app;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Lever;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.SessionEditor;
import org.flipside.ui.board.BoardView;

import java.util.function.Supplier;

/** The part of the tour that works on the cards of a session. */
final class TourOfConsole {
    /** Inside a card of 240 × 160: where it is taken, and the corner by which it is turned. */
    private static final double MIDDLE_X = 100;

    private static final double MIDDLE_Y = 60;
    private static final double CORNER_X = 234;
    private static final double CORNER_Y = 150;
    private static final double HALF_WAY = 72;

    private final TourDriver driver;
    private final Supplier<SessionEditor> editor;
    private final BoardView board;

    TourOfConsole(TourDriver driver, Supplier<SessionEditor> editor) {
        this.driver = driver;
        this.editor = editor;
        this.board = driver.find(BoardView.class, _ -> true);
    }

    void go() {
        driver.act(board::fit);
        driver.picture("console", "The board: five claims, nothing turned.");
        turn();
        evidence();
        owners();
        link();
        group();
        move();
        find();
        palette();
        undo();
        new TourOfRun(driver, editor).go();
        BoardView afterRehearsal = driver.find(BoardView.class, _ -> true);
        driver.act(afterRehearsal::requestFocus);
    }

    private Session session() {
        return editor.get().session();
    }

    private Card card(int number) {
        return session().running().get(number - 1);
    }

    private double x(double boardX) {
        return TourDriver.ask(() -> board.getViewport().viewX(boardX));
    }

    private double y(double boardY) {
        return TourDriver.ask(() -> board.getViewport().viewY(boardY));
    }

    private void press(int number, boolean shift) {
        Card card = TourDriver.ask(() -> card(number));
        double x = x(card.place().x() + MIDDLE_X);
        double y = y(card.place().y() + MIDDLE_Y);
        driver.pointer(board, MouseEvent.MOUSE_PRESSED, x, y, shift);
        driver.pointer(board, MouseEvent.MOUSE_RELEASED, x, y, shift);
        driver.pointer(board, MouseEvent.MOUSE_CLICKED, x, y, shift);
    }

    /** Turns the first card by its corner, which follows the pointer, and the second by a key. */
    private void turn() {
        Card card = TourDriver.ask(() -> card(1));
        double x = x(card.place().x() + CORNER_X);
        double y = y(card.place().y() + CORNER_Y);
        double zoom = TourDriver.ask(() -> board.getViewport().zoom());
        driver.pointer(board, MouseEvent.MOUSE_PRESSED, x, y, false);
        driver.pointer(board, MouseEvent.MOUSE_DRAGGED, x - HALF_WAY / 2 * zoom, y, false);
        driver.pointer(board, MouseEvent.MOUSE_DRAGGED, x - HALF_WAY * zoom, y, false);
        driver.picture("turning", "The first card follows the pointer through its rotation.");
        driver.expect("a card that is held is not turned", () -> card(1).side() == Side.CLAIM);
        driver.pointer(board, MouseEvent.MOUSE_DRAGGED, x - CORNER_X * zoom, y, false);
        driver.pointer(board, MouseEvent.MOUSE_RELEASED, x - CORNER_X * zoom, y, false);
        driver.await("the first card is turned", () -> card(1).side() == Side.FLIPSIDE);
        press(2, false);
        driver.key(KeyCode.SPACE);
        driver.await("the second card is turned", () -> card(2).side() == Side.FLIPSIDE);
        press(1, false);
        driver.picture("turned", "Two flipsides: one turned by its corner, one by the space bar.");
    }

    private void evidence() {
        press(1, false);
        addEvidence("+", "Of 40 refunds last week, 11 went upstairs. All 11 were granted.");
        driver.expect("there is evidence for", () -> count(Direction.FOR) == 1);
        driver.picture("evidence-for", "Evidence for, typed while people speak.");
        addEvidence("-", "The evening shift grants up to 200 without asking.");
        driver.expect("there is evidence against", () -> count(Direction.AGAINST) == 1);
        driver.picture("evidence-against", "Evidence against.");
    }

    private void addEvidence(String sign, String note) {
        driver.act(board::requestFocus);
        driver.sign(sign);
        driver.type(note);
        driver.key(KeyCode.ENTER);
        driver.key(KeyCode.ESCAPE);
    }

    private long count(Direction direction) {
        return session().evidenceOf(card(1).id()).stream()
                .filter(e -> e.direction() == direction)
                .count();
    }

    private void owners() {
        own(1, "Ines Halvorsen");
        lever(Lever.PRIORITY);
        driver.await(
                "the owner holds a lever",
                () -> session().ownershipOf(card(1).id()).levers().contains(Lever.PRIORITY));
        driver.picture("owner", "An owner with a lever.");
        own(2, "Tomasz Brandt");
        driver.expect(
                "the second owner holds no lever",
                () -> session().ownershipOf(card(2).id()).lacksLevers());
        driver.picture("owner-without-lever", "An owner who holds no lever: a hint says so.");
    }

    private void own(int number, String name) {
        press(number, false);
        driver.key(KeyCode.O);
        driver.type(name);
        driver.key(KeyCode.ENTER);
        driver.await(
                name + " owns the card",
                () -> session().ownershipOf(card(number).id()).owner().equals(name));
    }

    private void lever(Lever lever) {
        String word = Tour.word("lever", lever);
        ToggleButton chip =
                driver.find(ToggleButton.class, button -> word.equals(button.getText()));
        driver.act(chip::fire);
    }

    private void link() {
        press(2, false);
        driver.key(KeyCode.L);
        press(3, false);
        driver.await("the cards are linked", () -> session().links().size() == 1);
        driver.key(KeyCode.ESCAPE);
        driver.picture("link", "The second claim leads to the third.");
    }

    private void group() {
        press(4, false);
        press(5, true);
        driver.key(KeyCode.G, "shortcut");
        driver.await("two cards are a group", () -> session().clusters().size() == 1);
        driver.picture("group", "Two cards in a group.");
    }

    /** Moves a card by dragging it; the guide shows on which edge it lies. */
    private void move() {
        Card card = TourDriver.ask(() -> card(3));
        double x = x(card.place().x() + MIDDLE_X);
        double y = y(card.place().y() + MIDDLE_Y);
        driver.pointer(board, MouseEvent.MOUSE_PRESSED, x, y, false);
        driver.pointer(board, MouseEvent.MOUSE_DRAGGED, x + 20, y + 60, false);
        driver.pointer(board, MouseEvent.MOUSE_DRAGGED, x + 24, y + 120, false);
        driver.picture("dragging", "A card on its way; its old place stays dashed.");
        driver.pointer(board, MouseEvent.MOUSE_RELEASED, x + 24, y + 120, false);
        driver.await("the card moved", () -> !card(3).place().equals(card.place()));
        driver.act(board::fit);
    }

    private void find() {
        driver.key(KeyCode.F, "shortcut");
        driver.type("refund");
        driver.picture("find", "Finding cards by their words.");
        driver.key(KeyCode.ESCAPE);
    }

    private void palette() {
        driver.key(KeyCode.K, "shortcut");
        driver.picture("palette", "Every command, to be found by typing.");
        driver.key(KeyCode.ESCAPE);
        driver.key(KeyCode.F1);
        driver.picture("keys", "Every key.");
        driver.key(KeyCode.ESCAPE);
    }

    private void undo() {
        Session before = TourDriver.ask(this::session);
        driver.act(board::requestFocus);
        driver.key(KeyCode.Z, "shortcut");
        driver.await("the move is undone", () -> !session().equals(before));
        driver.picture("undone", "The last move taken back; it can be done again.");
        driver.key(KeyCode.Z, "shortcut", "shift");
        driver.await("the move is done again", () -> session().equals(before));
        press(1, false);
    }
}
