package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.ZoneId;

/** What happened to the card, the latest first. */
final class HistoryTab {
    private final HistoryViewModel history;
    private final ZoneId zone;
    private final Region node;
    @FXML private VBox failed;
    @FXML private Label quiet;
    @FXML private ListView<HistoryItem> list;

    /**
     * @param zone where times are told
     */
    HistoryTab(HistoryViewModel history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
        this.node = (Region) Views.load(this);
    }

    @FXML
    private void initialize() {
        list.setItems(history.items());
        list.setCellFactory(_ -> new HistoryCell(zone));
        history.stateProperty().subscribe(_ -> show());
        history.items().subscribe(this::show);
    }

    private void show() {
        boolean empty = history.items().isEmpty();
        HistoryViewModel.State state = history.stateProperty().get();
        Nodes.show(failed, state == HistoryViewModel.State.FAILED);
        Nodes.show(list, !empty);
        Nodes.show(quiet, empty && state != HistoryViewModel.State.FAILED);
        quiet.setText(
                Texts.of(
                        state == HistoryViewModel.State.LOADING
                                ? "inspector.history.loading"
                                : "inspector.history.empty"));
    }

    @FXML
    private void retry() {
        history.read();
    }

    /** What is shown. */
    Region node() {
        return node;
    }
}
