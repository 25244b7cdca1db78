package org.flipside.ui.board;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.ui.board.BoardModel.Order;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.KeySheet;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The commands of the board. */
public final class BoardCommands {
    private static final ObservableValue<String> ALWAYS = new SimpleStringProperty("");
    private static final double ZOOM_STEP = 1.25;

    private final BoardView board;
    private final BoardModel model;

    /** The commands that act on this board. */
    public BoardCommands(BoardView board, BoardModel model) {
        this.board = board;
        this.model = model;
    }

    /** What can be done with cards. */
    public List<Command> cards() {
        return List.of(
                onCards("card.turn", "fth-repeat", model::turn, "Space"),
                always("card.turn-all", "fth-layers", model::turnAll, "Shift+Space"),
                onCards(
                        "card.link",
                        "fth-git-commit",
                        ids -> board.beginLinking(ids.getLast()),
                        "L"),
                onCards("card.duplicate", "fth-copy", model::duplicate, "Shortcut+D"),
                onCards("card.delete", "fth-trash-2", model::remove, "Delete", "Backspace"),
                onOne("card.earlier", "fth-arrow-up", id -> model.reorder(id, -1), "Alt+Up"),
                onOne("card.later", "fth-arrow-down", id -> model.reorder(id, 1), "Alt+Down"),
                onSeveral("card.group", "fth-box", model::group, "Shortcut+G"),
                onCards("card.ungroup", "fth-square", model::ungroup, "Shortcut+Shift+G"),
                onOne("card.name-group", "fth-type", board::renameCluster, "Shift+F2"));
    }

    /** What can be done with the board. */
    public List<Command> view() {
        return List.of(
                always("board.select-all", "fth-check-square", this::selectAll, "Shortcut+A"),
                always(
                        "board.zoom-in",
                        "fth-zoom-in",
                        () -> zoom(ZOOM_STEP),
                        "Shortcut+EQUALS",
                        "Shortcut+PLUS",
                        "Shortcut+ADD"),
                always(
                        "board.zoom-out",
                        "fth-zoom-out",
                        () -> zoom(1 / ZOOM_STEP),
                        "Shortcut+MINUS",
                        "Shortcut+SUBTRACT"),
                always("board.zoom-100", "fth-maximize-2", () -> board.zoomTo(1), "Shortcut+0"),
                always("board.fit", "fth-maximize", board::fit, "Shortcut+9", "Shift+1"),
                always("board.arrange-grid", "fth-grid", () -> arrange(Order.GRID)),
                always("board.arrange-tier", "fth-columns", () -> arrange(Order.TIER)),
                always("board.arrange-mode", "fth-align-left", () -> arrange(Order.FAILURE_MODE)));
    }

    /** What the pointer and the arrow keys do, for the key sheet. */
    public static List<KeySheet.Gesture> gestures() {
        return List.of(
                new KeySheet.Gesture(Keys.arrows(), "keys.arrows"),
                new KeySheet.Gesture(Keys.arrows(Keys.shift()), "keys.arrows-large"),
                new KeySheet.Gesture(Keys.arrows(Keys.shortcut()), "keys.arrows-walk"),
                new KeySheet.Gesture(Texts.of("keys.double-click"), "keys.turn"),
                new KeySheet.Gesture(Texts.of("keys.drag-corner"), "keys.turn-slowly"),
                new KeySheet.Gesture(Texts.of("keys.drop-on-card"), "keys.group"),
                new KeySheet.Gesture(Texts.of("keys.alt-drag", Keys.alt()), "keys.no-snap"),
                new KeySheet.Gesture(
                        Texts.of("keys.space-drag", Keys.text(KeyCode.SPACE)), "keys.pan"),
                new KeySheet.Gesture(Texts.of("keys.shortcut-wheel", Keys.shortcut()), "keys.zoom"),
                new KeySheet.Gesture(Keys.text(KeyCode.ESCAPE), "keys.escape"));
    }

    private void selectAll() {
        model.selection().all(model.faces().sequence());
    }

    private void zoom(double factor) {
        board.zoomTo(board.getViewport().zoom() * factor);
    }

    private void arrange(Order order) {
        model.arrange(model.selection().get().cards(), order);
        board.fit();
    }

    private static Command always(String id, String icon, Runnable action, String... keys) {
        return new Command(id, icon, Command.keys(keys), ALWAYS, action);
    }

    private Command onCards(
            String id, String icon, Consumer<List<Id<Card>>> action, String... keys) {
        return new Command(
                id,
                icon,
                Command.keys(keys),
                blocked(s -> s.meant().isEmpty() ? "command.no-card" : ""),
                () -> action.accept(model.selection().get().meant()));
    }

    private Command onOne(String id, String icon, Consumer<Id<Card>> action, String... keys) {
        return new Command(
                id,
                icon,
                Command.keys(keys),
                blocked(s -> s.meant().size() == 1 ? "" : "command.not-one-card"),
                () -> action.accept(model.selection().get().meant().getFirst()));
    }

    private Command onSeveral(
            String id, String icon, Consumer<List<Id<Card>>> action, String... keys) {
        return new Command(
                id,
                icon,
                Command.keys(keys),
                blocked(s -> s.cards().size() < 2 ? "command.not-several-cards" : ""),
                () -> action.accept(model.selection().get().cards()));
    }

    private ObservableValue<String> blocked(Function<CardSelection.State, String> reasonKey) {
        return Bindings.createStringBinding(
                () -> {
                    String key = reasonKey.apply(model.selection().get());
                    return key.isEmpty() ? "" : Texts.of(key);
                },
                model.selection().stateProperty());
    }
}
