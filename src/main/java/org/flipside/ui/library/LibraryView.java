package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.flipside.store.DeletedSession;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Views;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * The content of the library window. It adds its commands to those of the window and listens to
 * their keys; {@link #close} ends what it registered elsewhere.
 */
public final class LibraryView {
    private static final double RAIL = 248;
    private static final double SIDE_WIDE = 464;
    private static final double SIDE_NARROW = 336;
    private static final double ROOM_FOR_WIDE = 1500;
    private static final double ROOM_FOR_SIDE = 1180;

    private final LibraryViewModel library;
    private final LibraryActs acts;
    private final LibraryCommands libraryCommands;
    private final LibraryDialogs dialogs;
    private final LibraryLocation location;
    private final TopBarView top;
    private final RailView rail;
    private final SessionsView sessions;
    private final DeletedView deleted;
    private final WorkshopsView workshops;
    private final StatusView status;
    private final EmptyView empty;
    private final ClosedView closed;
    private final MiddleView content;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;
    private List<String> hinted = List.of();

    @FXML private BorderPane frame;
    @FXML private StackPane middle;
    @FXML private Node dropHere;

    /**
     * @param library what is shown
     * @param acts what can be done
     * @param commands the commands of the window, to which those of the library are added
     * @param modals shows dialogs and messages
     * @param files reads files that come in
     * @param host the program around this window
     * @param location where the library lies, open or not
     */
    public LibraryView(
            LibraryViewModel library,
            LibraryActs acts,
            Commands commands,
            Modals modals,
            IncomingFiles files,
            LibraryHost host,
            LibraryLocation location) {
        this.library = library;
        this.acts = acts;
        this.location = location;
        dialogs = new LibraryDialogs(library, acts, modals, files, host);
        libraryCommands = new LibraryCommands(library, acts);
        libraryCommands.addTo(commands, new Hands(host));
        top = new TopBarView(library, commands, this::focus);
        rail = new RailView(library);
        sessions = new SessionsView(library, acts, commands);
        deleted = new DeletedView(library, commands);
        workshops = new WorkshopsView(library, dialogs::newSession);
        status = new StatusView(library, commands, location);
        empty = new EmptyView(dialogs::newSession, this::openSample);
        closed = new ClosedView(library::open, host::chooseLibrary);
        root = Views.load(this);
        content = new MiddleView(middle, library, sessions, deleted, empty, closed);
        assemble();
        commands.listenOn(root);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, LibraryView::pressButton);
        prepareDrop();
        subscriptions.add(library.stateProperty().subscribe(this::show));
        subscriptions.add(library.overviewProperty().subscribe(_ -> followOverview()));
    }

    /** What the window shows. */
    public Parent root() {
        return root;
    }

    /** Gives the keyboard to the list, or to what stands in its place. */
    public void focus() {
        boolean opening = library.stateProperty().get() instanceof LibraryState.Opening;
        (opening ? root : content.focus()).requestFocus();
    }

    /** Shows the keys of these commands in the status bar; each has a text {@code hint.<id>}. */
    public void hint(List<String> commandIds) {
        hinted = List.copyOf(commandIds);
        showHints();
    }

    /** Enter does something else where what was deleted is shown. */
    private void showHints() {
        status.hint(
                hinted.stream()
                        .filter(id -> !content.showsDeleted() || !id.equals("library.open"))
                        .toList());
    }

    /** Reads files and shows what is in them, as if they had been dropped on the window. */
    public void take(List<Path> files) {
        dialogs.take(files);
    }

    /** Ends what this view registered elsewhere. */
    public void close() {
        content.close();
        subscriptions.end();
        libraryCommands.close();
        top.close();
        rail.close();
        sessions.close();
        deleted.close();
        workshops.close();
        status.close();
    }

    private void assemble() {
        LibrarySheet.addTo(root);
        frame.setTop(top.root());
        frame.setBottom(status.root());
        // the scene's width, not the frame's: what a layout finds must not change during it
        subscriptions.add(
                root.sceneProperty()
                        .flatMap(Scene::widthProperty)
                        .subscribe(
                                width -> {
                                    if (width != null) {
                                        layOut(width.doubleValue());
                                    }
                                }));
        subscriptions.add(
                root.sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false)
                        .subscribe(
                                showing -> {
                                    if (showing) {
                                        focus();
                                    }
                                }));
        hint(List.of("library.open", "library.new-session", "library.find"));
    }

    private void show(LibraryState state) {
        if (state instanceof LibraryState.Closed(Failure failure)) {
            closed.show(failure, location.describe());
        }
        content.show();
        layOut();
        showHints();
        focus();
    }

    /** The keyboard stays where it is, unless that is no longer in the window. */
    private void followOverview() {
        boolean held =
                frame.getScene() != null
                        && new Pane(middle, middle).holds(frame.getScene().getFocusOwner());
        boolean other = content.show();
        layOut();
        if (other) {
            showHints();
            if (held) {
                focus();
            }
        }
    }

    private void layOut() {
        layOut(frame.getScene() == null ? 0 : frame.getScene().getWidth());
    }

    /** A narrow window shows the side narrower, and a very narrow one without it. */
    private void layOut(double width) {
        boolean open = library.stateProperty().get() instanceof LibraryState.Open;
        frame.setLeft(open || hasOnlyDeleted() ? rail.root() : null);
        double side = width >= ROOM_FOR_WIDE ? SIDE_WIDE : width >= ROOM_FOR_SIDE ? SIDE_NARROW : 0;
        frame.setRight(open && side > 0 ? workshops.root() : null);
        workshops.fit(side);
        sessions.fit(width - RAIL - side);
    }

    /** What was deleted can be brought back from an empty library, too. */
    private boolean hasOnlyDeleted() {
        return library.stateProperty().get() instanceof LibraryState.Empty
                && !library.overviewProperty().get().deleted().isEmpty();
    }

    /** Enter presses a button that has the keyboard, as Space does. */
    private static void pressButton(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }

    private void prepareDrop() {
        root.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles() && library.shelf().isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        dropHere.setVisible(true);
                        event.consume();
                    }
                });
        root.addEventHandler(DragEvent.DRAG_EXITED, _ -> dropHere.setVisible(false));
        root.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    dropHere.setVisible(false);
                    List<Path> files =
                            event.getDragboard().getFiles().stream().map(File::toPath).toList();
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                    take(files);
                });
    }

    private void openSample() {
        library.workshopsProperty().get().stream()
                .map(WorkshopUse::workshop)
                .findFirst()
                .ifPresent(acts::startSample);
    }

    /** What the commands do in this window. */
    private final class Hands implements LibraryCommands.Window {
        private final LibraryHost host;

        Hands(LibraryHost host) {
            this.host = host;
        }

        @Override
        public void newSession() {
            dialogs.newSession();
        }

        @Override
        public void importFiles() {
            take(host.chooseFiles());
        }

        @Override
        public void purge(DeletedSession session) {
            dialogs.purge(session);
        }

        @Override
        public void find() {
            top.focus().requestFocus();
        }

        /** Goes to the pane after the one that has the keyboard. */
        @Override
        public void nextPane(int step) {
            Pane bar = new Pane(top.root(), top.focus());
            List<Pane> panes =
                    switch (library.stateProperty().get()) {
                        case LibraryState.Opening() -> List.of(bar);
                        case LibraryState.Closed(_) -> List.of(bar);
                        default ->
                                List.of(
                                        bar,
                                        new Pane(rail.root(), rail.focus()),
                                        new Pane(middle, content.focus()),
                                        new Pane(workshops.root(), workshops.focus()));
                    };
            Pane.next(panes, frame.getScene().getFocusOwner(), step);
        }
    }
}
