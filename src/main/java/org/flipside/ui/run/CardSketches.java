package org.flipside.ui.run;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.Optional;

/** Both sides of what comes next, for the facilitator alone. */
final class CardSketches {
    /** Four lines. */
    private static final double NARRATIVE = 62;

    private CardSketches() {}

    /** Both sides of a card; a sentence where there is none. */
    static Node of(Session session, Optional<Card> card) {
        if (card.isEmpty()) {
            return quiet(Texts.of("run.no-next"));
        }
        int number = session.positionOf(card.get().id());
        HBox sides = new HBox(16, claim(card.get(), number), back(card.get()));
        sides.getChildren().forEach(side -> HBox.setHgrow(side, Priority.ALWAYS));
        VBox all = new VBox(12, sides);
        all.getChildren().addAll(notes(card));
        return all;
    }

    /** What is noted on a card for the facilitator, with a heading; nothing where nothing is. */
    static List<Node> notes(Optional<Card> card) {
        String noted = card.map(Card::notes).orElse("");
        return noted.isBlank()
                ? List.of()
                : List.of(
                        label(Texts.of("run.notes"), "meta-strong"), label(noted, "sketch-notes"));
    }

    private static Node quiet(String text) {
        return label(text, "quiet");
    }

    private static Node claim(Card card, int number) {
        return box(
                "sketch-paper",
                label(Texts.of("board.claim-number", number), "sketch-meta"),
                label("“" + card.claim().quote() + "”", "sketch-title"),
                label(card.claim().rationale(), "sketch-body"));
    }

    private static Node back(Card card) {
        return box(
                "sketch-ink",
                label(card.flipside().pattern().code(), "sketch-meta"),
                label(card.flipside().headline(), "sketch-title"),
                begun(card.flipside().narrative()),
                label(card.flipside().closing(), "sketch-closing"));
    }

    private static VBox box(String style, Node... lines) {
        VBox box = new VBox(8, lines);
        box.getStyleClass().addAll("sketch", style);
        box.setPrefWidth(200);
        return box;
    }

    /** As much of a narrative as leaves room for the count of hands below. */
    private static Label begun(String narrative) {
        Label label = label(narrative, "sketch-body");
        label.setMinHeight(0);
        label.setMaxHeight(NARRATIVE);
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        boolean some = !text.isBlank();
        label.setVisible(some);
        label.setManaged(some);
        return label;
    }
}
