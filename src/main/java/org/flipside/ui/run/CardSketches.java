package org.flipside.ui.run;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.Card;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/** What the room sees now, and both sides of what comes next, for the facilitator. */
final class CardSketches {
    private CardSketches() {}

    /**
     * A card as a sketch; a sentence where there is none.
     *
     * @param both whether both sides are shown, as only the facilitator may see them
     */
    static Node of(Session session, Optional<Card> card, boolean both) {
        if (card.isEmpty()) {
            return quiet(Texts.of(both ? "run.no-next" : "run.title-on-stage"));
        }
        int number = session.positionOf(card.get().id());
        if (both) {
            HBox sides = new HBox(16, claim(card.get(), number), back(card.get(), Reveal.ALL));
            sides.getChildren().forEach(side -> HBox.setHgrow(side, Priority.ALWAYS));
            return sides;
        }
        Scene scene = session.progress().map(Progress::scene).orElse(Scene.TITLE);
        if (scene != Scene.CARD) {
            return quiet(Texts.of("run.label.scene", scene));
        }
        return card.get().side() == Side.CLAIM
                ? claim(card.get(), number)
                : back(card.get(), session.progress().map(Progress::reveal).orElse(Reveal.ALL));
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

    private static Node back(Card card, Reveal reveal) {
        VBox box =
                box(
                        "sketch-ink",
                        label(card.flipside().headline(), "sketch-title"),
                        label(card.flipside().narrative(), "sketch-body"));
        if (reveal != Reveal.STORY) {
            box.getChildren().add(label(card.flipside().pattern().code(), "sketch-meta"));
        }
        if (reveal == Reveal.ALL) {
            box.getChildren().add(label(card.flipside().closing(), "sketch-closing"));
        }
        return box;
    }

    private static VBox box(String style, Node... lines) {
        VBox box = new VBox(8, lines);
        box.getStyleClass().addAll("sketch", style);
        box.setPrefWidth(200);
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        boolean some = !text.isBlank();
        label.setVisible(some);
        label.setManaged(some);
        return label;
    }
}
