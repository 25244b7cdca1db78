package org.flipside.ui.board;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.LinkType;
import org.flipside.ui.board.BoardModel.Order;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.KeySheet;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The commands of the board. */
public final class BoardCommands {
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
                Command.always("card.turn-all", "fth-layers", model::turnAll, "Shift+Space"),
                onCards(
                        "card.link",
                        "fth-git-commit",
                        ids -> board.beginLinking(ids.getLast()),
                        "L"),
                onCards("card.pick-up", "fth-move", board::pickUp, "M"),
                onCards("card.duplicate", "fth-copy", model::duplicate, "Shortcut+D"),
                delete(),
                onOne("card.earlier", "fth-arrow-up", id -> model.reorder(id, -1), "Alt+Up"),
                onOne("card.later", "fth-arrow-down", id -> model.reorder(id, 1), "Alt+Down"),
                onSeveral("card.group", "fth-box", model::group, "Shortcut+G"),
                onCards("card.ungroup", "fth-square", model::ungroup, "Shortcut+Shift+G"),
                nameGroup());
    }

    /** Names the one group in which all of the cards lie. */
    private Command nameGroup() {
        return new Command(
                "card.name-group",
                "fth-type",
                Command.keys("Shift+F2"),
                model.momentProperty()
                        .map(
                                _ ->
                                        model.clusterOf(meant()).isEmpty()
                                                ? Texts.of("command.not-in-one-group")
                                                : ""),
                () -> model.clusterOf(meant()).ifPresent(board::rename));
    }

    /** Takes the chosen link away, or else cards: it can run while there is either. */
    private Command delete() {
        return new Command(
                "card.delete",
                "fth-trash-2",
                Command.keys("Delete", "Backspace"),
                seen(
                        model.momentProperty()
                                .map(
                                        _ ->
                                                model.links().chosen().isEmpty()
                                                                && meant().isEmpty()
                                                        ? Texts.of("command.no-card")
                                                        : "")),
                () -> model.remove(meant()));
    }

    /** In front of the room nothing is deleted or selected that nobody looks at. */
    private ObservableValue<String> seen(ObservableValue<String> blocked) {
        return Bindings.createStringBinding(
                () -> board.isVisible() ? blocked.getValue() : Texts.of("command.board-not-shown"),
                blocked,
                board.visibleProperty());
    }

    private List<Id<Card>> meant() {
        return model.selection().get().meant();
    }

    /** What can be done with links. */
    public List<Command> links() {
        List<Command> all = new ArrayList<>();
        all.add(
                new Command(
                        "link.next",
                        "fth-git-commit",
                        Command.keys("Shift+L"),
                        model.momentProperty()
                                .map(
                                        _ ->
                                                meantCard()
                                                                .map(model.links()::of)
                                                                .orElse(List.of())
                                                                .isEmpty()
                                                        ? Texts.of("command.no-link-of-card")
                                                        : ""),
                        () -> meantCard().ifPresent(model.links()::chooseNext)));
        for (LinkType type : LinkType.values()) {
            all.add(
                    onLink(
                            "link." + Texts.part(type),
                            "fth-arrow-right",
                            () -> model.links().retypeChosen(type)));
        }
        all.add(onLink("link.reverse", "fth-repeat", model.links()::reverseChosen));
        all.add(onLink("link.remove", "fth-trash-2", model.links()::removeChosen));
        return all;
    }

    private Optional<Id<Card>> meantCard() {
        return model.selection().get().focus();
    }

    private Command onLink(String id, String icon, Runnable action) {
        return new Command(
                id,
                icon,
                List.of(),
                model.momentProperty()
                        .map(
                                _ ->
                                        model.links().chosen().isEmpty()
                                                ? Texts.of("command.no-link")
                                                : ""),
                action);
    }

    /** What can be done with the board. */
    public List<Command> view() {
        return List.of(
                new Command(
                        "board.select-all",
                        "fth-check-square",
                        Command.keys("Shortcut+A"),
                        seen(new SimpleStringProperty("")),
                        this::selectAll),
                Command.always(
                        "board.zoom-in",
                        "fth-zoom-in",
                        () -> zoom(ZOOM_STEP),
                        "Shortcut+EQUALS",
                        "Shortcut+PLUS",
                        "Shortcut+ADD"),
                Command.always(
                        "board.zoom-out",
                        "fth-zoom-out",
                        () -> zoom(1 / ZOOM_STEP),
                        "Shortcut+MINUS",
                        "Shortcut+SUBTRACT"),
                Command.always(
                        "board.zoom-100", "fth-maximize-2", () -> board.zoomTo(1), "Shortcut+0"),
                Command.always("board.fit", "fth-maximize", board::fit, "Shortcut+9", "Shift+1"),
                Command.always("board.arrange-grid", "fth-grid", () -> arrange(Order.GRID)),
                Command.always("board.arrange-tier", "fth-columns", () -> arrange(Order.TIER)),
                Command.always(
                        "board.arrange-mode", "fth-align-left", () -> arrange(Order.FAILURE_MODE)));
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
                () -> action.accept(List.copyOf(model.selection().get().cards())));
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
