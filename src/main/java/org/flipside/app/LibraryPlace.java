package org.flipside.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.flipside.cli.Version;
import org.flipside.files.BuiltInWorkshops;
import org.flipside.files.SessionFile;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.library.IncomingReader;
import org.flipside.ui.library.LibraryActs;
import org.flipside.ui.library.LibraryHost;
import org.flipside.ui.library.LibraryShelf;
import org.flipside.ui.library.LibraryState;
import org.flipside.ui.library.LibraryView;
import org.flipside.ui.library.LibraryViewModel;
import org.flipside.ui.library.Notice;
import org.flipside.ui.library.Shelf;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.CommandPalette;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.KeySheet;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.ThemeChoice;
import org.flipside.ui.support.Work;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One library and what the window shows of it. On the JavaFX thread. */
final class LibraryPlace {
    private final Clock clock;
    private final String author;
    private final LibraryViewModel model;
    private final LibraryActs acts;
    private final LibraryView view;
    private final Modals modals;
    private final LibraryOpening opening;
    private final IndexedSearch search = new IndexedSearch(this::library);
    private List<Path> waiting = List.of();

    /** What the window does for a library. */
    interface Window {
        /** Shows a session. */
        void openSession(Id<SessionDetails> session, List<Path> returned);

        /** Shows another library. */
        void openLibrary(LibraryLocation other);
    }

    LibraryPlace(
            Beginning beginning,
            LibraryLocation location,
            CompletableFuture<Library> library,
            Stage stage,
            Modals modals,
            Window window) {
        this.clock = beginning.clock();
        this.author = beginning.author();
        this.modals = modals;
        opening = new LibraryOpening(library, () -> Beginning.open(location, clock, author));
        model = new LibraryViewModel(this::opened, search, Fx.executor());
        model.open(); // reads while the view is made
        Fx.whenDone(
                Work.begin(BuiltInWorkshops::all),
                model::setWorkshops,
                failure -> {
                    throw new IllegalStateException("The workshops are gone", failure);
                });
        Consumer<Notice> told = notice -> modals.tell(notice.text(), notice.act(), notice.action());
        acts = new LibraryActs(model, clock, id -> window.openSession(id, List.of()), told);
        Commands commands = new Commands();
        view =
                new LibraryView(
                        model,
                        acts,
                        commands,
                        modals,
                        new IncomingReader(new SessionFile(Version.program())),
                        new Host(stage, window),
                        location);
        addWindowCommands(commands, modals);
        Fx.whenDone(library, this::tellDamage, _ -> {}); // what fails is shown in the list's place
        model.stateProperty().subscribe(this::takeWaiting);
        model.workshopsProperty().subscribe(this::takeWaiting);
    }

    private static void addWindowCommands(Commands commands, Modals modals) {
        CommandPalette palette = new CommandPalette(commands, modals);
        KeySheet keys = new KeySheet(commands, List.of(), modals);
        commands.add(Command.always("window.palette", "fth-command", palette::show, "Shortcut+K"))
                .add(Command.always("window.theme", "fth-moon", () -> ThemeChoice.next(modals)))
                .add(Command.always("window.keys", "fth-help-circle", keys::show, "F1"));
    }

    private void tellDamage(Library open) {
        open.damagedCopy()
                .ifPresent(copy -> modals.tell(Texts.of("app.damaged", copy), "", () -> {}));
    }

    private CompletableFuture<Shelf> opened() {
        return opening.ask().thenApply(open -> new LibraryShelf(open, author, clock));
    }

    Parent root() {
        return view.root();
    }

    void focus() {
        view.focus();
    }

    /** Keeps still while a session is shown in its place. */
    void pause() {
        model.pause();
    }

    /** Shows what has changed meanwhile. */
    void resume() {
        model.resume();
    }

    /**
     * Shows what is in these files as if they had been dropped, once the library is open and its
     * workshops are known.
     */
    void take(List<Path> files) {
        waiting = List.copyOf(files);
        takeWaiting();
    }

    /** The files that are not shown yet. */
    List<Path> waiting() {
        return waiting;
    }

    private void takeWaiting() {
        if (waiting.isEmpty() || model.workshopsProperty().get().isEmpty()) {
            return;
        }
        switch (model.stateProperty().get()) {
            case LibraryState.Opening() -> {}
            case LibraryState.Closed(_) ->
                    modals.tell(Texts.of("app.files-wait", waiting.size()), "", () -> {});
            case LibraryState.Empty(), LibraryState.Open() -> {
                List<Path> files = waiting;
                waiting = List.of();
                view.take(files);
            }
        }
    }

    /** The open library. */
    CompletableFuture<Library> library() {
        return opening.library();
    }

    ReadOnlyObjectProperty<LibraryState> stateProperty() {
        return model.stateProperty();
    }

    /** When something was saved last. */
    Optional<Instant> lastSaved() {
        return model.lastSaved();
    }

    /** Ends showing it, then closes it in the background. */
    CompletableFuture<Boolean> close() {
        view.close();
        model.close();
        return library()
                .handle((open, failure) -> failure == null ? Optional.of(open) : none())
                .thenCompose(
                        open ->
                                Work.begin(
                                        () -> {
                                            search.close();
                                            open.ifPresent(Library::close);
                                            return true;
                                        }));
    }

    private static Optional<Library> none() {
        return Optional.empty();
    }

    /** What the library window has done for it. */
    private static final class Host implements LibraryHost {
        private final Stage stage;
        private final Window window;

        Host(Stage stage, Window window) {
            this.stage = stage;
            this.window = window;
        }

        @Override
        public void openSession(Id<SessionDetails> session, List<Path> returned) {
            window.openSession(session, returned);
        }

        @Override
        public void chooseLibrary() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Texts.of("app.choose-library"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(Texts.of("app.library-file"), "*.mv.db"));
            File chosen = chooser.showOpenDialog(stage);
            if (chosen != null) {
                window.openLibrary(new LibraryLocation.OnDisk(chosen.toPath()));
            }
        }

        @Override
        public List<Path> chooseFiles() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Texts.of("app.choose-files"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(Texts.of("app.json-files"), "*.json"));
            List<File> chosen = chooser.showOpenMultipleDialog(stage);
            return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        }
    }
}
