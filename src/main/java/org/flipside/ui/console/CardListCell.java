package org.flipside.ui.console;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Side;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/** A card in the rail: its number, which side lies up, its claim. */
final class CardListCell extends ListCell<Card> {
    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");
    private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final DataFormat CARD = new DataFormat("application/x-flipside-card");

    private final Label number = new Label();
    private final Region side = new Region();
    private final Label quote = new Label();
    private final Label standing = new Label();
    private final HBox row = new HBox(number, side, quote, standing);
    private final Function<Id<Card>, String> standings;
    private final ObjIntConsumer<Id<Card>> drop;

    /**
     * An empty cell.
     *
     * @param standings where a card stands in the run, in words; mostly nothing
     * @param drop moves a card before the one at an index of the list
     */
    CardListCell(Function<Id<Card>, String> standings, ObjIntConsumer<Id<Card>> drop) {
        this.standings = standings;
        this.drop = drop;
        getStyleClass().addAll("row", "card-row");
        number.getStyleClass().addAll("meta", "card-row-number");
        side.getStyleClass().add("side-chip");
        quote.getStyleClass().add("card-row-quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setMinWidth(0);
        standing.getStyleClass().add("meta-strong");
        standing.setMinWidth(USE_PREF_SIZE);
        standing.managedProperty().bind(standing.textProperty().isNotEmpty());
        HBox.setHgrow(quote, Priority.ALWAYS);
        row.getStyleClass().add("card-row-box");
        listenToDrags();
        setPrefWidth(0); // as wide as the list, never as wide as its words
    }

    private void listenToDrags() {
        setOnDragDetected(
                event -> {
                    if (getItem() != null) {
                        ClipboardContent content = new ClipboardContent();
                        content.put(CARD, getItem().id().value().toString());
                        startDragAndDrop(TransferMode.MOVE).setContent(content);
                        event.consume();
                    }
                });
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasContent(CARD)) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        mark(event.getY());
                        event.consume();
                    }
                });
        setOnDragExited(_ -> unmark());
        setOnDragDropped(
                event -> {
                    if (event.getDragboard().getContent(CARD) instanceof String id) {
                        dropped(new Id<>(UUID.fromString(id)), event.getY());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                    unmark();
                });
    }

    /** Puts a card before this row, or behind it where it was dropped on the lower half. */
    void dropped(Id<Card> card, double y) {
        boolean behind = !isEmpty() && y > getHeight() / 2;
        int index = isEmpty() ? getListView().getItems().size() : getIndex();
        drop.accept(card, behind ? index + 1 : index);
    }

    /** Where the card would come to lie: above this row, or below it. */
    private void mark(double y) {
        boolean below = !isEmpty() && y > getHeight() / 2;
        pseudoClassStateChanged(DROP_ABOVE, !isEmpty() && !below);
        pseudoClassStateChanged(DROP_BELOW, below);
    }

    private void unmark() {
        pseudoClassStateChanged(DROP_ABOVE, false);
        pseudoClassStateChanged(DROP_BELOW, false);
    }

    @Override
    protected void updateItem(@Nullable Card card, boolean empty) {
        super.updateItem(card, empty);
        setText(null);
        if (empty || card == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean turned = card.side() == Side.FLIPSIDE;
        number.setText(String.valueOf(getIndex() + 1));
        quote.setText(
                card.claim().quote().isBlank()
                        ? Texts.of("console.no-words-yet")
                        : card.claim().quote());
        side.pseudoClassStateChanged(TURNED, turned);
        standing.setText(standings.apply(card.id()));
        setAccessibleText(
                Texts.of("board.claim-number", getIndex() + 1)
                        + ", "
                        + quote.getText()
                        + ", "
                        + Texts.of(turned ? "board.flipside-up" : "board.claim-up")
                        + (standing.getText().isEmpty() ? "" : ", " + standing.getText()));
        setGraphic(row);
    }
}
