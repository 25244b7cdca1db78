package org.flipside.ui.board;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.flipside.layout.Box;
import org.flipside.layout.ClusterFrame;
import org.flipside.layout.LinkRoute;
import org.flipside.layout.Viewport;
import org.flipside.model.Cluster;
import org.flipside.model.Link;
import org.flipside.model.LinkType;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The menus that open on the board, and the field in which a cluster gets its title. */
final class BoardMenus {
    private static final double FIELD_WIDTH = 240;

    private final BoardView board;
    private final BoardModel model;
    private final ContextMenu menu = new ContextMenu();

    BoardMenus(BoardView board, BoardModel model) {
        this.board = board;
        this.model = model;
        menu.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseByDigit);
    }

    /** The types of links are numbered. */
    private void chooseByDigit(KeyEvent event) {
        List<MenuItem> types =
                menu.getItems().stream().filter(RadioMenuItem.class::isInstance).toList();
        int number = event.getCode().isDigitKey() ? Integer.parseInt(event.getCode().getChar()) : 0;
        if (number > 0 && number <= types.size()) {
            event.consume();
            menu.hide();
            types.get(number - 1).fire();
        }
    }

    void hide() {
        menu.hide();
    }

    /** What can be done with the selected cards. */
    void showForCards(double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>();
        for (Command command : board.menuCommands()) {
            MenuItem item = new MenuItem(command.text());
            item.setDisable(!command.isReady());
            if (!command.keys().isEmpty()) {
                item.setText(command.text() + "\t" + command.keyText());
            }
            item.setOnAction(_ -> command.run());
            items.add(item);
        }
        menu.getItems().setAll(items);
        menu.show(board, screenX, screenY);
    }

    /** The same menu on the card that has the keyboard, for those who came by keys. */
    void showForMeantCards() {
        model.selection()
                .get()
                .focus()
                .flatMap(model.faces().index()::box)
                .ifPresent(box -> onScreen(box.centerX(), box.centerY(), this::showForCards));
    }

    /** What can be done with the chosen link. */
    void showForLink(double screenX, double screenY) {
        Optional<Link> chosen = model.links().chosen();
        if (chosen.isEmpty()) {
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        int number = 1;
        for (LinkType type : LinkType.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(number++ + "  " + Texts.of("vocabulary.link-type", type));
            item.setSelected(chosen.get().type() == type);
            item.setOnAction(_ -> model.links().retypeChosen(type));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("command.link.reverse", model.links()::reverseChosen));
        items.add(item("command.link.remove", model.links()::removeChosen));
        menu.getItems().setAll(items);
        menu.show(board, screenX, screenY);
    }

    private static MenuItem item(String textKey, Runnable action) {
        MenuItem item = new MenuItem(Texts.of(textKey));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** The same menu where the chosen link has its name, for those who came by keys. */
    void showForChosenLink() {
        model.links()
                .chosenRoute(board.getViewport().zoom())
                .map(LinkRoute::label)
                .ifPresent(at -> onScreen(at.x(), at.y(), this::showForLink));
    }

    /** Where a place of the board lies on the screen. */
    private void onScreen(double x, double y, BiConsumer<Double, Double> what) {
        Viewport view = board.getViewport();
        Point2D screen = board.localToScreen(view.viewX(x), view.viewY(y));
        what.accept(screen.getX(), screen.getY());
    }

    /** Opens the field for a cluster's title in place. */
    void rename(Cluster cluster) {
        model.clusters().stream()
                .filter(framed -> framed.cluster().id().equals(cluster.id()))
                .map(GroundLayer.Framed::frame)
                .findFirst()
                .ifPresent(frame -> openField(cluster, frame));
    }

    private void openField(Cluster cluster, Box frame) {
        Box view = board.getViewport().toView(frame);
        TextField field = new TextField(cluster.title());
        field.setPromptText(Texts.of("board.cluster-prompt"));
        field.setAccessibleText(Texts.of("board.cluster-prompt"));
        field.setManaged(false);
        field.resizeRelocate(
                Math.rint(view.x()) + 4,
                Math.rint(view.y()) + Math.min(0, ClusterFrame.TITLE - 32),
                FIELD_WIDTH,
                32);
        field.setOnAction(_ -> board.requestFocus());
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        field.setText(cluster.title());
                        board.requestFocus();
                        event.consume();
                    }
                });
        board.edit(field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                finish(cluster, field);
                            }
                        });
    }

    private void finish(Cluster cluster, TextInputControl field) {
        board.endEdit(field);
        if (!field.getText().equals(cluster.title())) {
            model.rename(cluster.id(), field.getText());
        }
    }
}
