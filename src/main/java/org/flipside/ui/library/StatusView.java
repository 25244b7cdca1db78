package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.flipside.store.LibraryLocation;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.KeyHints;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.List;

/** The bar at the bottom: saved when, where the library lies, and a few keys. */
public final class StatusView {
    private final LibraryViewModel library;
    private final Commands commands;
    private final LibraryLocation location;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;

    @FXML private Label saved;
    @FXML private Label place;
    @FXML private KeyHints hints;

    StatusView(LibraryViewModel library, Commands commands, LibraryLocation location) {
        this.library = library;
        this.commands = commands;
        this.location = location;
        root = Views.load(this);
        place.setTooltip(new Tooltip(location.describe()));
        subscriptions.add(library.stateProperty().subscribe(_ -> show()));
        subscriptions.add(library.overviewProperty().subscribe(_ -> show()));
    }

    Parent root() {
        return root;
    }

    void close() {
        subscriptions.end();
    }

    /** Shows the keys of these commands at the right. */
    void hint(List<String> ids) {
        hints.show(
                ids.stream()
                        .map(id -> Keys.hint(commands.get(id).keyText(), Texts.of("hint." + id)))
                        .toList());
    }

    private void show() {
        boolean open = library.shelf().isPresent();
        saved.setVisible(open && library.lastSaved().isPresent());
        saved.setManaged(saved.isVisible());
        library.lastSaved()
                .ifPresent(at -> saved.setText(Texts.of("library.saved", SessionTexts.clock(at))));
        String where =
                switch (location) {
                    case LibraryLocation.OnDisk(_) -> Texts.of("library.here");
                    case LibraryLocation.Server(_) -> Texts.of("library.shared");
                };
        place.setText(
                open
                        ? Texts.of("library.place", where, library.overviewProperty().get().all())
                        : location.describe());
        hints.setVisible(library.stateProperty().get() instanceof LibraryState.Open);
    }
}
