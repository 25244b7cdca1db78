package org.flipside.ui.support;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.Map;

/** The menu at the upper left: every command of the window, by group. */
public final class MainMenu {
    private MainMenu() {}

    /** Fills the menu of a window. */
    public static void fill(MenuButton button, Commands commands) {
        button.setAccessibleText(Texts.of("menu.open"));
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (Command command : commands.all()) {
            groups.computeIfAbsent(command.group(), name -> new Menu(name))
                    .getItems()
                    .add(item(command));
        }
        button.getItems().setAll(groups.values());
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.text(), new FontIcon(command.icon()));
        item.setDisable(!command.isReady());
        command.blocked().subscribe(why -> item.setDisable(!why.isEmpty()));
        item.setOnAction(_ -> command.run());
        return item;
    }
}
