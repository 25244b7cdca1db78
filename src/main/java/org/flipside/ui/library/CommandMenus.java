package org.flipside.ui.library;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.flipside.ui.support.Command;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The menu of a row. */
final class CommandMenus {
    private CommandMenus() {}

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
