package org.flipside.ui.library;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.DeletedSession;
import org.flipside.store.SessionSummary;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The commands of the library window. */
final class LibraryCommands {
    private final LibraryViewModel library;
    private final LibraryActs acts;

    /** Off, nothing of the view-model holds the commands and what shows them any more. */
    private final BooleanProperty inUse = new SimpleBooleanProperty(true);

    LibraryCommands(LibraryViewModel library, LibraryActs acts) {
        this.library = library;
        this.acts = acts;
    }

    /** What the commands need of the window itself. */
    interface Window {
        void newSession();

        void importFiles();

        void find();

        void purge(DeletedSession session);

        void nextPane(int step);
    }

    void addTo(Commands commands, Window window) {
        ObservableValue<String> closed =
                library.stateProperty().map(LibraryCommands::closed).when(inUse);
        ObservableValue<String> unselected =
                Bindings.createStringBinding(
                        () -> unselected(library.selectedProperty().get()),
                        library.selectedProperty(),
                        library.overviewProperty());
        ObservableValue<String> noneDeleted =
                library.selectedDeletedProperty().map(LibraryCommands::noneDeleted).when(inUse);
        commands.add(command("new-session", "fth-plus", "Shortcut+N", closed, window::newSession))
                .add(command("import", "fth-download", "Shortcut+O", closed, window::importFiles))
                .add(command("find", "fth-search", "Shortcut+Shift+F", closed, window::find))
                .add(
                        new Command(
                                "library.open",
                                "fth-corner-down-left",
                                Command.keys("Enter"),
                                unselected,
                                () -> onSelected(session -> acts.open(session.id()))))
                .add(
                        command(
                                "duplicate",
                                "fth-copy",
                                "Shortcut+D",
                                unselected,
                                () -> onSelected(acts::duplicate)))
                .add(
                        command(
                                "delete",
                                "fth-trash-2",
                                "Delete",
                                unselected,
                                () -> onSelected(acts::delete)))
                .add(
                        command(
                                "restore",
                                "fth-corner-up-left",
                                "",
                                noneDeleted,
                                () -> onDeleted(acts::restore)))
                .add(
                        command(
                                "purge",
                                "fth-x-circle",
                                "",
                                noneDeleted,
                                () -> onDeleted(window::purge)))
                .add(
                        command(
                                "undo",
                                "fth-rotate-ccw",
                                "Shortcut+Z",
                                acts.undoLabelProperty()
                                        .map(LibraryCommands::nothingToUndo)
                                        .when(inUse),
                                acts::undo))
                .add(
                        new Command(
                                "library.redo",
                                "fth-rotate-cw",
                                redoKeys(),
                                acts.redoLabelProperty()
                                        .map(LibraryCommands::nothingToRedo)
                                        .when(inUse),
                                acts::redo))
                .add(command("sort", "fth-arrow-down", "", closed, library::turnOrder))
                .add(
                        command(
                                "next-pane",
                                "fth-chevrons-right",
                                "F6",
                                closed,
                                () -> window.nextPane(1)))
                .add(
                        command(
                                "previous-pane",
                                "fth-chevrons-left",
                                "Shift+F6",
                                closed,
                                () -> window.nextPane(-1)));
    }

    /** Ends following the view-model. */
    void close() {
        inUse.set(false);
    }

    private static List<KeyCombination> redoKeys() {
        return Command.keys("Shortcut+Shift+Z", "Shortcut+Y");
    }

    private static Command command(
            String name, String icon, String key, ObservableValue<String> blocked, Runnable act) {
        return new Command(
                "library." + name,
                icon,
                key.isEmpty() ? List.of() : Command.keys(key),
                blocked,
                act);
    }

    private void onSelected(Consumer<SessionSummary> act) {
        library.selected().ifPresent(act);
    }

    private void onDeleted(Consumer<DeletedSession> act) {
        library.selectedDeletedProperty().get().ifPresent(act);
    }

    /** What is selected in the list counts only while the list is shown. */
    private String unselected(Optional<Id<SessionDetails>> selected) {
        return !library.lookingProperty().get().deleted()
                        && selected.flatMap(library::session).isPresent()
                ? ""
                : Texts.of("library.blocked.selection");
    }

    private static String noneDeleted(Optional<DeletedSession> selected) {
        return selected.isPresent() ? "" : Texts.of("library.blocked.deleted");
    }

    private static String closed(LibraryState state) {
        return switch (state) {
            case LibraryState.Open() -> "";
            case LibraryState.Empty() -> "";
            case LibraryState.Opening() -> Texts.of("library.blocked.opening");
            case LibraryState.Closed(_) -> Texts.of("library.blocked.closed");
        };
    }

    private static String nothingToUndo(String label) {
        return label.isEmpty() ? Texts.of("library.blocked.undo") : "";
    }

    private static String nothingToRedo(String label) {
        return label.isEmpty() ? Texts.of("library.blocked.redo") : "";
    }
}
