package org.flipside.ui.console;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Texts;

import java.util.function.Supplier;

/** The commands of the session and of the window. */
final class ConsoleCommands {
    private static final ObservableValue<String> ALWAYS = new SimpleStringProperty("");

    /** What the commands have somebody else do. */
    interface Acts {
        /** Leaves the session for the library. */
        void leave();

        /** Opens the palette. */
        void palette();

        /** Opens the key sheet. */
        void keys();

        /** Opens the dialog that exports. */
        void export();
    }

    private ConsoleCommands() {}

    /** Adds them; the view may be made later than its commands. */
    static void addTo(
            Commands commands, ConsoleViewModel model, Supplier<ConsoleView> view, Acts acts) {
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
                .add(always("session.export", "fth-download", acts::export, "Shortcut+E"))
                .add(always("session.library", "fth-home", acts::leave, "Shortcut+L"))
                .add(always("window.palette", "fth-command", acts::palette, "Shortcut+K"))
                .add(always("window.find", "fth-search", () -> view.get().openFind(), "Shortcut+F"))
                .add(always("window.rail", "fth-sidebar", () -> view.get().toggleRail(), "F8"))
                .add(
                        always(
                                "window.inspector",
                                "fth-layout",
                                () -> view.get().toggleInspector(),
                                "F9"))
                .add(always("window.next-pane", "fth-tablet", () -> view.get().nextPane(), "F6"))
                .add(always("window.keys", "fth-help-circle", acts::keys, "F1", "?"));
    }

    private static Command always(String id, String icon, Runnable action, String... keys) {
        return new Command(id, icon, Command.keys(keys), ALWAYS, action);
    }

    private static ObservableValue<String> unless(
            ObservableValue<String> something, String reasonKey) {
        return Bindings.createStringBinding(
                () -> something.getValue().isEmpty() ? Texts.of(reasonKey) : "", something);
    }
}
