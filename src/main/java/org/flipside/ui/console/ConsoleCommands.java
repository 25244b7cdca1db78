package org.flipside.ui.console;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Texts;

import java.util.function.Supplier;

/** The commands of the session and of the window. */
final class ConsoleCommands {
    private ConsoleCommands() {}

    /**
     * Adds them; the view may be made later than its commands.
     *
     * @param leave goes back to the library
     */
    static void addTo(
            Commands commands,
            ConsoleViewModel model,
            Supplier<ConsoleView> view,
            SessionDialogs dialogs,
            Runnable leave) {
        commands.add(
                        new Command(
                                "session.undo",
                                "fth-corner-up-left",
                                Command.keys("Shortcut+Z"),
                                unless(model.undoProperty(), "command.nothing-to-undo"),
                                model::undo))
                .add(
                        new Command(
                                "session.redo",
                                "fth-corner-up-right",
                                Command.keys("Shortcut+Shift+Z", "Shortcut+Y"),
                                unless(model.redoProperty(), "command.nothing-to-redo"),
                                model::redo))
                .add(
                        Command.always(
                                "session.export", "fth-download", dialogs::export, "Shortcut+E"))
                .add(Command.always("session.print", "fth-printer", dialogs::print, "Shortcut+P"))
                .add(
                        Command.always(
                                "session.details", "fth-sliders", dialogs::details, "Shortcut+I"))
                .add(Command.always("session.priority", "fth-bar-chart", dialogs::priority))
                .add(Command.always("session.library", "fth-home", leave, "Shortcut+L"))
                .add(
                        Command.always(
                                "window.palette",
                                "fth-command",
                                () -> dialogs.palette(commands),
                                "Shortcut+K"))
                .add(
                        Command.always(
                                "window.find",
                                "fth-search",
                                () -> view.get().openFind(),
                                "Shortcut+F"))
                .add(
                        Command.always(
                                "window.rail", "fth-sidebar", () -> view.get().toggleRail(), "F8"))
                .add(
                        Command.always(
                                "window.inspector",
                                "fth-layout",
                                () -> view.get().toggleInspector(),
                                "F9"))
                .add(Command.always("window.theme", "fth-moon", dialogs::nextTheme))
                .add(
                        Command.always(
                                "window.next-pane",
                                "fth-tablet",
                                () -> view.get().nextPane(),
                                "F6"))
                .add(
                        Command.always(
                                "window.previous-pane",
                                "fth-tablet",
                                () -> view.get().previousPane(),
                                "Shift+F6"))
                .add(
                        Command.always(
                                "window.keys",
                                "fth-help-circle",
                                () -> dialogs.keys(commands),
                                "F1",
                                "?"));
    }

    private static ObservableValue<String> unless(
            ObservableValue<String> something, String reasonKey) {
        return Bindings.createStringBinding(
                () -> something.getValue().isEmpty() ? Texts.of(reasonKey) : "", something);
    }
}
