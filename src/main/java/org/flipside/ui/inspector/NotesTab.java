package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.session.CardText;
import org.flipside.ui.support.Views;

/** What the facilitator alone reads. */
final class NotesTab {
    private final TextBlock notes;
    private final Region node;
    @FXML private VBox body;

    NotesTab(CardTextsViewModel texts) {
        this.notes = TextBlock.of(CardText.NOTES, texts.text(CardText.NOTES));
        this.node = (Region) Views.load(this);
    }

    @FXML
    private void initialize() {
        body.getChildren().add(notes);
    }

    /** What is shown. */
    Region node() {
        return node;
    }

    /** Gives the keyboard to the notes. */
    void focusNotes() {
        notes.input().requestFocus();
        notes.input().end();
    }
}
