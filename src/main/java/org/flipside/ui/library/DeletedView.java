package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.DeletedSession;
import org.flipside.store.Library;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.List;
import java.util.Optional;

/** The middle of the window while the deleted sessions are shown, each to be brought back. */
public final class DeletedView {
    private final LibraryViewModel library;
    private final Command restore;
    private final Command purge;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;

    @FXML private Label kept;
    @FXML private StackPane listFrame;
    @FXML private ListView<DeletedSession> list;

    DeletedView(LibraryViewModel library, Commands commands) {
        this.library = library;
        restore = commands.get("library.restore");
        purge = commands.get("library.purge");
        root = Views.load(this);
        kept.setText(Texts.of("library.deleted.kept", Library.KEPT_AFTER_DELETION.toDays()));
        RoundClip.on(list);
        list.setCellFactory(
                _ -> new DeletedCell(() -> restore.run(), () -> purge.run(), this::showMenu));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnContextMenuRequested(
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showMenu(event);
                    }
                });
        subscriptions.add(library.overviewProperty().subscribe(this::fill));
        subscriptions.add(
                list.getSelectionModel()
                        .selectedItemProperty()
                        .subscribe(
                                now ->
                                        library.selectedDeletedProperty()
                                                .set(Optional.ofNullable(now))));
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard when this view does. */
    Node focus() {
        return list;
    }

    void close() {
        subscriptions.end();
    }

    /** What can be done with the selected session. */
    private void showMenu(ContextMenuEvent event) {
        ContextMenu menu = CommandMenus.context(List.of(restore, purge));
        menu.show(list, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            restore.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            purge.run();
            event.consume();
        }
    }

    /** What is not shown is not selected either. */
    private void fill(Overview overview) {
        List<DeletedSession> shown =
                overview.looking().deleted() ? overview.deleted() : List.<DeletedSession>of();
        if (shown.equals(list.getItems())) {
            return;
        }
        Optional<Id<SessionDetails>> before =
                library.selectedDeletedProperty().get().map(DeletedSession::id);
        int place = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(shown);
        listFrame.setMaxHeight(shown.size() * SessionCell.ENTRY_HEIGHT + 2);
        select(shown, before, place);
    }

    /** The same session again, or the one that has taken its place. */
    private void select(
            List<DeletedSession> shown, Optional<Id<SessionDetails>> before, int place) {
        if (shown.isEmpty()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (before.equals(Optional.of(shown.get(i).id()))) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        list.getSelectionModel().clearAndSelect(Math.clamp(place, 0, shown.size() - 1));
    }
}
