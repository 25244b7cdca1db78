package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.session.CardText;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.List;

/** Both sides of the card, to be written; its failure mode; its tags. */
final class FlipsideTab {
    private static final List<CardText> FRONT =
            List.of(CardText.QUOTE, CardText.RATIONALE, CardText.HEARD_AT);
    private static final List<CardText> BACK =
            List.of(CardText.HEADLINE, CardText.NARRATIVE, CardText.CLOSING);

    private final CardTextsViewModel texts;
    private final PatternChooser chooser;
    private final TagsField tags;
    private final Region node;
    @FXML private HBox frontHead;
    @FXML private HBox backHead;
    @FXML private VBox front;
    @FXML private VBox back;
    @FXML private VBox pattern;
    @FXML private VBox tagging;

    FlipsideTab(CardTextsViewModel texts, PatternViewModel pattern, TagsViewModel tags) {
        this.texts = texts;
        this.chooser = new PatternChooser(pattern);
        this.tags = new TagsField(tags);
        this.node = (Region) Views.load(this);
    }

    @FXML
    private void initialize() {
        frontHead
                .getChildren()
                .addAll(
                        Marks.side("paper-glyph"),
                        Nodes.word(Texts.of("inspector.front"), "strong"));
        backHead.getChildren()
                .addAll(Marks.side("ink-glyph"), Nodes.word(Texts.of("inspector.back"), "strong"));
        FRONT.forEach(which -> front.getChildren().add(block(which)));
        BACK.forEach(which -> back.getChildren().add(block(which)));
        pattern.getChildren().add(chooser);
        tagging.getChildren().add(tags);
    }

    private TextBlock block(CardText which) {
        return TextBlock.of(which, texts.text(which));
    }

    /** What is shown. */
    Region node() {
        return node;
    }

    /** Gives the keyboard to the claim. */
    void focusClaim() {
        if (front.getChildren().get(1) instanceof TextBlock block) {
            block.input().requestFocus();
            block.input().end();
        }
    }

    /** Opens the list of failure modes. */
    void openChooser() {
        chooser.open();
    }

    /** Gives the keyboard to the field for tags. */
    void focusTags() {
        tags.focusField();
    }
}
