package org.flipside.ui.run;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.Catalogue;
import org.flipside.insight.ClosingHint;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.SessionEditor;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The dialog that closes a session: read back, settle, look again. Only the parking lot can hold it
 * up. On the JavaFX thread.
 */
public final class CloseView {

    private final CloseModel model;
    private final Modals modals;
    private final Runnable parking;
    private final DialogPanel root;

    @FXML private Label agreed;
    @FXML private Label dates;
    @FXML private Label lastWords;
    @FXML private VBox parked;
    @FXML private Label parkedWords;
    @FXML private VBox hints;
    @FXML private Button readBack;
    @FXML private Button close;

    /**
     * A dialog for that session.
     *
     * @param parking opens the parking lot
     */
    public CloseView(
            SessionEditor editor,
            Catalogue catalogue,
            Clock clock,
            Modals modals,
            Runnable parking) {
        model = new CloseModel(editor, catalogue, clock);
        this.modals = modals;
        this.parking = parking;
        root = (DialogPanel) Views.load(this);
        fill();
    }

    private void fill() {
        agreed.setText(Texts.of("close.agreed", model.agreed(), model.proposed()));
        dates.setText(
                Texts.of(
                        "close.dates",
                        model.dates().stream()
                                .map(
                                        day ->
                                                DayText.show(
                                                        CalendarDay.of(day),
                                                        Locale.getDefault(Locale.Category.FORMAT)))
                                .collect(Collectors.joining(" · "))));
        lastWords.setText(model.lastWords());
        show(lastWords, !model.lastWords().isBlank());
        int waiting = model.waiting().size();
        show(parked, waiting > 0);
        parkedWords.setText(Texts.of("close.parked", waiting));
        close.setDisable(waiting > 0);
        readBack.setDisable(!model.isRunning());
        hints.getChildren().setAll(model.hints().stream().map(this::row).toList());
        if (hints.getChildren().isEmpty()) {
            Label none = new Label(Texts.of("close.no-hints"));
            none.getStyleClass().add("quiet");
            hints.getChildren().add(none);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node row(ClosingHint hint) {
        Label words = new Label(model.words(hint));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = new Button(Texts.of("close.dismiss"));
        dismiss.getStyleClass().add("plain");
        dismiss.setMinWidth(Button.USE_PREF_SIZE);
        dismiss.setOnAction(
                _ -> {
                    model.dismiss(hint);
                    fill();
                });
        HBox line = new HBox(16, words, dismiss);
        VBox row = new VBox(8, line);
        row.getStyleClass().add("close-hint");
        if (hint instanceof ClosingHint.NothingStops(Id<Card> card, _)) {
            TextField stops = new TextField();
            stops.setPromptText(Texts.of("close.stops-prompt"));
            stops.setAccessibleText(Texts.of("close.stops-prompt"));
            stops.setOnAction(
                    event -> {
                        model.stop(card, stops.getText());
                        fill();
                        event.consume();
                    });
            row.getChildren().add(stops);
        }
        return row;
    }

    /** Opens it. */
    public void show() {
        modals.show(root, close.isDisabled() ? readBack : close);
    }

    @FXML
    private void readBack() {
        model.readBack();
    }

    @FXML
    private void sortParking() {
        modals.close();
        parking.run();
    }

    @FXML
    private void closeSession() {
        if (model.close()) {
            modals.close();
        }
    }

    @FXML
    private void cancel() {
        modals.close();
    }
}
