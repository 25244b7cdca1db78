package org.flipside.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.flipside.model.TextLimit;
import org.flipside.session.CardText;
import org.flipside.session.KnownClaims.Likeness;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** One claim of the preview, to be changed or left out. */
final class PastedLineCell extends ListCell<PastedLine> {
    private final Label number = Nodes.word("", "meta", "line-number");
    private final TextField quote = new TextField();
    private final Label mark = Nodes.word("", "meta", "line-mark");
    private final Button remove = Nodes.iconButton("fth-x", "");
    private final HBox row = new HBox(number, quote, mark, remove);
    private Subscription following = Subscription.EMPTY;
    private @Nullable PastedLine shown;

    PastedLineCell(Consumer<PastedLine> removed) {
        row.getStyleClass().add("line-row");
        HBox.setHgrow(quote, Priority.ALWAYS);
        setPrefWidth(0); // never wider than the list
        remove.setOnAction(
                _ -> {
                    PastedLine line = getItem();
                    if (line != null) {
                        removed.accept(line);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable PastedLine line, boolean empty) {
        super.updateItem(line, empty);
        PastedLine before = shown;
        if (before != null) {
            following.unsubscribe();
            quote.textProperty().unbindBidirectional(before.quoteProperty());
            shown = null;
        }
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        shown = line;
        quote.textProperty().bindBidirectional(line.quoteProperty());
        following =
                Subscription.combine(
                        line.quoteProperty().subscribe(_ -> mark(line)),
                        line.likenessProperty().subscribe(_ -> mark(line)));
        String place = String.valueOf(getIndex() + 1);
        number.setText(place);
        quote.setAccessibleText(Texts.of("inspector.line", place));
        remove.setAccessibleText(Texts.of("inspector.remove-line", place));
        setGraphic(row);
    }

    private void mark(PastedLine line) {
        int left = TextLimit.QUOTE.left(CardText.QUOTE.tidy(line.quoteProperty().get()));
        String text =
                switch (line.likenessProperty().get()) {
                    case Likeness.OfCard(int position) -> Texts.of("inspector.like-card", position);
                    case Likeness.OfLine(int other) -> Texts.of("inspector.like-line", other);
                    case Likeness.New() -> left < 0 ? Texts.of("inspector.over-short", -left) : "";
                };
        mark.setText(text);
        mark.setGraphic(line.isKnown() ? Nodes.icon("fth-copy", "warn") : null);
        quote.setAccessibleHelp(text);
    }
}
