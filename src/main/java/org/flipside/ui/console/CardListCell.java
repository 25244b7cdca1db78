package org.flipside.ui.console;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.flipside.model.Card;
import org.flipside.model.Side;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

/** A card in the rail: its number, which side lies up, its claim. */
final class CardListCell extends ListCell<Card> {
    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");

    private final Label number = new Label();
    private final Region side = new Region();
    private final Label quote = new Label();
    private final HBox row = new HBox(number, side, quote);

    CardListCell() {
        getStyleClass().addAll("row", "card-row");
        number.getStyleClass().addAll("meta", "card-row-number");
        side.getStyleClass().add("side-chip");
        quote.getStyleClass().add("card-row-quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setMinWidth(0);
        HBox.setHgrow(quote, Priority.ALWAYS);
        row.getStyleClass().add("card-row-box");
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
        setAccessibleText(
                Texts.of("board.claim-number", getIndex() + 1)
                        + ", "
                        + quote.getText()
                        + ", "
                        + Texts.of(turned ? "board.flipside-up" : "board.claim-up"));
        setGraphic(row);
    }
}
