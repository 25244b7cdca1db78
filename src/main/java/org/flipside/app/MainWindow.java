package org.flipside.app;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.session.SaveState;
import org.flipside.settings.Settings;
import org.flipside.settings.SettingsFile;
import org.flipside.settings.StageChoice;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.library.Failure;
import org.flipside.ui.library.LibraryState;
import org.flipside.ui.run.StageSite;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Theme;
import org.flipside.ui.support.Work;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The window: shows the library, or one session in its place, and closes in order. On the JavaFX
 * thread.
 */
final class MainWindow implements LibraryPlace.Window {
    private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());

    /** People see nothing for so long without wondering. */
    private static final Duration PATIENCE = Duration.millis(250);

    private final Stage stage;
    private final Beginning beginning;
    private final SessionOpener opener;
    private final Consumer<String> browser;
    private final Runnable exit;
    private final ModalLayer layer = new ModalLayer();
    private final StageSite site =
            StageSite.ofSystem(
                    () -> settings().stage(), this::rememberStage, SystemAwake.ofSystem());
    private Settings settings;
    private final StagePlace place;
    private LibraryPlace library;
    private Optional<ShownSession> session = Optional.empty();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private boolean isClosing;

    /** Makes what shows a session. */
    @FunctionalInterface
    interface SessionOpener {
        /** Opens one; {@code leave} goes back to the library. */
        CompletableFuture<ShownSession> open(
                Library library,
                Id<SessionDetails> id,
                StageSite site,
                ModalLayer modals,
                Runnable leave);
    }

    /**
     * @param stage not shown yet
     * @param browser shows the place that a URL names
     * @param exit ends JavaFX once all is closed
     */
    MainWindow(
            Stage stage,
            Beginning beginning,
            SessionOpener opener,
            Consumer<String> browser,
            Runnable exit) {
        this.stage = stage;
        this.beginning = beginning;
        this.opener = opener;
        this.browser = browser;
        this.exit = exit;
        Theme.followSystem();
        settings = beginning.settings().join();
        Theme.want(Theme.of(settings.theme()));
        place = StagePlace.put(stage, settings);
        // with a size of its own nothing is laid out at another size first
        stage.setScene(new Scene(layer, stage.getWidth(), stage.getHeight()));
        stage.setTitle(Texts.of("app.name"));
        WindowIcons.give(stage);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close();
                });
        library = libraryAt(beginning.location(), beginning.library());
        layer.setContent(library.root());
    }

    private Settings settings() {
        return settings;
    }

    private void rememberStage(StageChoice choice) {
        settings = settings.withStage(choice);
    }

    private LibraryPlace libraryAt(LibraryLocation location, CompletableFuture<Library> opening) {
        return new LibraryPlace(beginning, location, opening, stage, layer, this);
    }

    /** Shows the window. */
    void show() {
        stage.show();
        library.focus();
    }

    /**
     * Shows the window once the library is open, which it mostly is at once: drawn twice, it would
     * flicker and come later. After a short while it is shown anyway.
     */
    void showSoon() {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> showOnce());
        patience.play();
        library.stateProperty()
                .subscribe(
                        state -> {
                            if (!(state instanceof LibraryState.Opening)) {
                                patience.stop();
                                showOnce();
                            }
                        });
    }

    private void showOnce() {
        if (!stage.isShowing() && !isClosing) {
            show();
        }
    }

    /**
     * Shows what is in these files, as if they had been dropped on the window; the library may
     * still be opening.
     */
    void take(List<Path> files) {
        library.take(files);
    }

    /** How far the library is open. */
    LibraryState libraryState() {
        return library.stateProperty().get();
    }

    /** Whether the window is seen and the library was opened, or could not be. */
    BooleanSupplier isSettled() {
        return () -> stage.isShowing() && !(libraryState() instanceof LibraryState.Opening);
    }

    /** A window for another library, as a second start of the program would open it. */
    MainWindow another(Stage other, LibraryLocation location) {
        Beginning again =
                Beginning.of(beginning.clock(), beginning.author(), beginning.folders(), location);
        return new MainWindow(other, again, opener, browser, () -> {});
    }

    /** Completes when the window is closed and everything is in order. */
    CompletableFuture<Boolean> closed() {
        return closed;
    }

    /** What is shown in front of everything, and what dialogs lie on. */
    ModalLayer layer() {
        return layer;
    }

    /** The session that is shown. */
    Optional<ShownSession> session() {
        return session;
    }

    /** Shows a session. */
    void openSession(Id<SessionDetails> id) {
        openSession(id, List.of());
    }

    @Override
    public void openSession(Id<SessionDetails> id, List<Path> returned) {
        layer.busy(Texts.of("app.opening"));
        Fx.whenDone(
                library.library()
                        .thenCompose(
                                open -> opener.open(open, id, site, layer, this::leaveSession)),
                opened -> {
                    showSession(opened);
                    opened.take(returned);
                },
                this::tellNotOpened);
    }

    private void tellNotOpened(Throwable failure) {
        LOG.log(Level.ERROR, "A session could not be opened", failure);
        layer.idle();
        layer.tell(Texts.of("app.not-opened", Failure.of(failure).sentence()), "", () -> {});
    }

    private void showSession(ShownSession opened) {
        session.ifPresent(ShownSession::close);
        session = Optional.of(opened);
        library.pause();
        layer.setContent(opened.root());
        stage.setTitle(Texts.of("app.title", opened.editor().session().details().title()));
        opened.focus();
    }

    /** Goes back to the library; what is not saved yet is saved meanwhile. */
    void leaveSession() {
        session.ifPresent(
                open -> {
                    open.commitPending();
                    settled(open, () -> showLibrary(open));
                });
    }

    /** Once: somebody may have asked for it twice while something was saved. */
    private void showLibrary(ShownSession left) {
        if (session.filter(left::equals).isEmpty()) {
            return;
        }
        left.close();
        session = Optional.empty();
        stage.setTitle(Texts.of("app.name"));
        layer.setContent(library.root());
        library.resume();
        library.focus();
    }

    @Override
    public void openLibrary(LibraryLocation other) {
        Fx.whenDone(
                library.close(),
                _ -> {
                    List<Path> waiting = library.waiting();
                    library =
                            libraryAt(
                                    other,
                                    Beginning.open(other, beginning.clock(), beginning.author()));
                    layer.setContent(library.root());
                    library.focus();
                    library.take(waiting);
                },
                this::tellFailure);
    }

    /** Closes when everything is saved, or when somebody says that it may be lost. */
    void close() {
        if (isClosing) {
            return;
        }
        session.ifPresentOrElse(
                open -> {
                    open.commitPending();
                    settled(open, this::closeNow);
                },
                this::closeNow);
    }

    /** Goes on once everything is on disk; if it cannot be, asks. */
    private void settled(ShownSession open, Runnable then) {
        if (open.editor().saveState() instanceof SaveState.Failed(int waiting, var since, _)) {
            UnsavedView.show(
                    layer,
                    waiting,
                    since.atZone(beginning.clock().getZone()),
                    () -> {
                        open.editor().retrySaving();
                        Fx.whenDone(
                                open.editor().settled().thenApply(_ -> true),
                                _ -> then.run(),
                                _ -> settled(open, then));
                    },
                    then);
            return;
        }
        Fx.whenDone(
                open.editor().settled().thenApply(_ -> true),
                _ -> then.run(),
                _ -> Fx.later(() -> settled(open, then))); // after the failure itself was told
    }

    private void closeNow() {
        if (isClosing) {
            return;
        }
        isClosing = true;
        SettingsFile file = new SettingsFile(beginning.folders().settings());
        Settings now =
                settings.withWindow(place.now())
                        .withTheme(Theme.wanted().map(Theme::id).orElse(""));
        session.ifPresent(ShownSession::close);
        stage.hide();
        Fx.whenDone(
                library.close()
                        .thenCombine(
                                Work.begin(
                                        () -> {
                                            file.write(now);
                                            return true;
                                        }),
                                (_, _) -> true),
                _ -> ended(),
                _ -> ended());
    }

    private void ended() {
        closed.complete(true);
        exit.run();
    }

    /** Says that something failed which nobody caught. May be called on any thread. */
    void tellFailure(Throwable failure) {
        Fx.run(
                () ->
                        FailureView.show(
                                layer,
                                failure,
                                lastSaved().map(at -> at.atZone(beginning.clock().getZone())),
                                beginning.folders().logs(),
                                browser));
    }

    private Optional<Instant> lastSaved() {
        return session.map(ShownSession::editor)
                .flatMap(
                        editor ->
                                switch (editor.saveState()) {
                                    case SaveState.Saved(Instant at) -> Optional.of(at);
                                    case SaveState.Failed(_, Instant at, _) -> Optional.of(at);
                                    case SaveState.Saving _ -> Optional.<Instant>empty();
                                })
                .or(library::lastSaved);
    }
}
