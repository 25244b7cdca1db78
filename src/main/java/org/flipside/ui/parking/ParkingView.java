package org.flipside.ui.parking;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.session.SessionEditor;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dialog in which the parking lot is sorted. On the JavaFX thread. */
public final class ParkingView {
    private final ParkingViewModel parking;
    private final Modals modals;
    private final DialogPanel root;
    private final Subscriptions subscriptions = new Subscriptions();
    private Map<Id<ParkedItem>, ParkedRow> waitingRows = new HashMap<>();
    private Map<Id<ParkedItem>, ParkedRow> settledRows = new HashMap<>();

    @FXML private TextField line;
    @FXML private Label waitingHeading;
    @FXML private VBox waiting;
    @FXML private Label nothingWaits;
    @FXML private Label settledHeading;
    @FXML private VBox settled;
    @FXML private Button close;

    /**
     * A dialog for that session.
     *
     * @param clock tells when something is set aside, and the day of a decision
     */
    public ParkingView(SessionEditor editor, Clock clock, Modals modals) {
        this.modals = modals;
        parking = new ParkingViewModel(editor, clock);
        root = (DialogPanel) Views.load(this);
        Views.style(root, ParkingView.class, "parking.css");
        KeyCaps.add(close, Keys.cap(KeyCode.ESCAPE));
        root.addEventHandler(KeyEvent.KEY_PRESSED, ParkingView::pressed);
        root.sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene == null) {
                                subscriptions.end();
                            }
                        });
    }

    @FXML
    private void initialize() {
        line.textProperty().bindBidirectional(parking.lineProperty());
        line.setOnAction(_ -> parking.park());
        parking.waitingProperty().subscribe(this::showWaiting);
        parking.settledProperty().subscribe(this::showSettled);
    }

    /** Opens it; it follows the session until it is closed. */
    public void show() {
        subscriptions.end();
        subscriptions.add(parking.follow());
        modals.show(root, line);
    }

    private void showWaiting(List<ParkedItem> items) {
        Optional<Integer> focused = focusedRow();
        waitingRows = rows(items, waitingRows, /* waits= */ true, waiting);
        waitingHeading.setText(Texts.of("parking.waiting", items.size()));
        show(nothingWaits, items.isEmpty());
        focused.ifPresent(this::focusRow);
    }

    private Optional<Integer> focusedRow() {
        for (int i = 0; i < waiting.getChildren().size(); i++) {
            if (waiting.getChildren().get(i).isFocusWithin()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What was settled is gone from the list; the next one gets the keyboard. */
    private void focusRow(int place) {
        if (focusedRow().isPresent()) {
            return;
        }
        if (waiting.getChildren().isEmpty()) {
            line.requestFocus();
        } else {
            int next = Math.min(place, waiting.getChildren().size() - 1);
            if (waiting.getChildren().get(next) instanceof ParkedRow row) {
                row.focusFirst();
            }
        }
    }

    private void showSettled(List<ParkedItem> items) {
        settledRows = rows(items, settledRows, /* waits= */ false, settled);
        settledHeading.setText(Texts.of("parking.settled", items.size()));
        show(settledHeading, !items.isEmpty());
    }

    /** Rows that stay keep what is typed in them. */
    private Map<Id<ParkedItem>, ParkedRow> rows(
            List<ParkedItem> items,
            Map<Id<ParkedItem>, ParkedRow> before,
            boolean waits,
            VBox list) {
        Map<Id<ParkedItem>, ParkedRow> now = new HashMap<>();
        for (ParkedItem item : items) {
            ParkedRow row =
                    Optional.ofNullable(before.get(item.id()))
                            .orElseGet(() -> new ParkedRow(parking, item, waits));
            row.show(item);
            now.put(item.id(), row);
        }
        List<ParkedRow> wanted = items.stream().map(item -> now.get(item.id())).toList();
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
        return now;
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    @FXML
    private void close() {
        modals.close();
    }

    private static void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isConsumed()
                && event.getTarget() instanceof ButtonBase button) {
            event.consume();
            button.fire();
        }
    }
}
