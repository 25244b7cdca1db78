package org.flipside.ui.library;

import atlantafx.base.controls.CaptionMenuItem;

import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.flipside.ui.support.Command;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Menus made of commands. */
final class CommandMenus {
    private CommandMenus() {}

    /**
     * Fills a menu that is about to be shown with commands under the names of their groups. The
     * keys are shown only: they are taken away when the menu is gone, because a menu's keys would
     * work where a command's do not, such as while somebody types.
     */
    static void fill(ObservableList<MenuItem> items, List<Command> commands) {
        items.clear();
        String group = "";
        for (Command command : commands) {
            if (!command.group().equals(group)) {
                group = command.group();
                items.add(new CaptionMenuItem(group));
            }
            items.add(item(command));
        }
    }

    /** A menu of a few commands, for one showing. */
    static ContextMenu context(List<Command> commands) {
        ContextMenu menu = new ContextMenu();
        commands.forEach(command -> menu.getItems().add(item(command)));
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.text());
        if (!command.icon().isEmpty()) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        if (!command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        item.setDisable(!command.isReady());
        item.setOnAction(_ -> command.run());
        return item;
    }
}
