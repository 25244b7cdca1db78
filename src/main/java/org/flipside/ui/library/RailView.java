package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.flipside.ui.library.RailCell.Entry;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rail at the left: where sessions stand, and the clients. */
public final class RailView {
    private static final double ROW = 32;

    /** What the upper list offers. */
    private sealed interface Choice {
        /** Sessions that stand there; empty for all. */
        record Sessions(Optional<Standing> where) implements Choice {}

        /** Sessions that can be brought back. */
        record Deleted() implements Choice {}
    }

    private final LibraryViewModel library;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;
    private boolean filling;

    @FXML private ListView<Entry<Choice>> standings;
    @FXML private ListView<Entry<Optional<String>>> clients;
    @FXML private Label clientsTitle;
    @FXML private Label note;

    RailView(LibraryViewModel library) {
        this.library = library;
        root = Views.load(this);
        standings.setCellFactory(_ -> new RailCell<>(_ -> {}));
        clients.setCellFactory(_ -> new RailCell<>(this::chooseClient));
        standings
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        entry -> {
                            if (entry != null && !filling) {
                                choose(entry.meaning());
                            }
                        });
        clients.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.add(library.overviewProperty().subscribe(this::fill));
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard when the rail does. */
    Node focus() {
        return standings;
    }

    void close() {
        subscriptions.end();
    }

    private void choose(Choice choice) {
        switch (choice) {
            case Choice.Sessions(Optional<Standing> where) -> library.chooseStanding(where);
            case Choice.Deleted() -> library.chooseDeleted();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            Entry<Optional<String>> entry = clients.getSelectionModel().getSelectedItem();
            if (entry != null) {
                chooseClient(entry);
            }
            event.consume();
        }
    }

    private void chooseClient(Entry<Optional<String>> entry) {
        library.chooseClient(entry.chosen() ? Optional.empty() : entry.meaning());
        clients.getSelectionModel().select(entry.chosen() ? 0 : clients.getItems().size() - 1);
    }

    private void fill(Overview overview) {
        filling = true;
        Looking looking = overview.looking();
        fillStandings(overview, looking);
        fillClients(overview, looking);
        filling = false;
    }

    private void fillStandings(Overview overview, Looking looking) {
        List<Entry<Choice>> entries = new ArrayList<>();
        entries.add(
                new Entry<>(
                        new Choice.Sessions(Optional.empty()),
                        Texts.of("library.all"),
                        overview.all(),
                        looking.standing().isEmpty() && !looking.deleted()));
        for (Standing standing : Standing.values()) {
            boolean chosen = looking.standing().equals(Optional.of(standing));
            if (standing != Standing.RUNNING || chosen || overview.count(standing) > 0) {
                entries.add(
                        new Entry<>(
                                new Choice.Sessions(Optional.of(standing)),
                                SessionTexts.standing(standing),
                                overview.count(standing),
                                chosen));
            }
        }
        if (!overview.deleted().isEmpty()) {
            entries.add(
                    new Entry<>(
                            new Choice.Deleted(),
                            Texts.of("library.deleted-sessions"),
                            overview.deleted().size(),
                            looking.deleted()));
        }
        if (!entries.equals(standings.getItems())) {
            standings.getItems().setAll(entries);
        }
        standings.setPrefHeight(entries.size() * ROW);
        standings.setMinHeight(entries.size() * ROW);
        entries.stream()
                .filter(Entry::chosen)
                .forEach(entry -> standings.getSelectionModel().select(entry));
    }

    /** With a client chosen the names of all others are gone from the screen. */
    private void fillClients(Overview overview, Looking looking) {
        List<Entry<Optional<String>>> entries = new ArrayList<>();
        looking.client()
                .ifPresent(
                        _ -> {
                            int all = overview.clients().values().stream().mapToInt(n -> n).sum();
                            entries.add(
                                    new Entry<>(
                                            Optional.empty(),
                                            Texts.of("library.all-clients"),
                                            all,
                                            false));
                        });
        overview.clients()
                .forEach(
                        (client, count) -> {
                            boolean chosen = looking.client().equals(Optional.of(client));
                            if (chosen || looking.client().isEmpty()) {
                                entries.add(
                                        new Entry<>(Optional.of(client), client, count, chosen));
                            }
                        });
        if (!entries.equals(clients.getItems())) {
            clients.getItems().setAll(entries);
        }
        clients.setPrefHeight(entries.size() * ROW);
        boolean any = !entries.isEmpty();
        clientsTitle.setVisible(any);
        clients.setVisible(any);
        note.setVisible(any);
        note.setText(
                Texts.of(
                        looking.client().isEmpty()
                                ? "library.clients-note"
                                : "library.one-client-note"));
    }
}
