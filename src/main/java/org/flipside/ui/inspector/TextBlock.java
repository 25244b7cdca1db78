package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.session.CardText;
import org.flipside.ui.support.Texts;

/** A field with its name above it and, where the stage sets a limit, what is left of it. */
final class TextBlock extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final TextInputControl input;

    private TextBlock(String name, String prompt, TextInputControl input, Label count) {
        this.input = input;
        getStyleClass().add("block");
        Label label = Nodes.word(name, "block-name");
        label.setLabelFor(input);
        HBox head = new HBox(label, Nodes.space(), count);
        head.getStyleClass().add("block-head");
        input.setPromptText(prompt);
        input.setAccessibleText(name);
        getChildren().addAll(head, input);
    }

    /** The field of one of a card's texts. */
    static TextBlock of(CardText which, PendingText<?> pending) {
        GrowingText area = new GrowingText(which.hasParagraphs(), lines(which));
        Label count = Nodes.word("", "meta", "count");
        Nodes.join(area, pending);
        area.textProperty()
                .subscribe(
                        text -> {
                            count.setText(CardTextsViewModel.count(which, text));
                            count.pseudoClassStateChanged(
                                    OVER, CardTextsViewModel.isOver(which, text));
                        });
        area.accessibleHelpProperty().bind(count.textProperty());
        return new TextBlock(
                Texts.of("inspector.text", which),
                Texts.of("inspector.prompt", which),
                area,
                count);
    }

    private static int lines(CardText which) {
        return switch (which) {
            case NARRATIVE -> 4;
            case NOTES -> 10;
            case RATIONALE -> 2;
            case QUOTE, HEARD_AT, HEADLINE, CLOSING -> 1;
        };
    }

    /** A field of any other text. */
    static TextBlock of(String name, String prompt, PendingText<?> pending) {
        GrowingText area = new GrowingText(/* hasParagraphs= */ false, 1);
        Nodes.join(area, pending);
        return new TextBlock(name, prompt, area, Nodes.word("", "meta"));
    }

    /** Where the text is typed. */
    TextInputControl input() {
        return input;
    }
}
