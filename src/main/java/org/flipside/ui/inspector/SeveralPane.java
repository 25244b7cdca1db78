package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several cards: what they are, and what can be done to all of them. */
final class SeveralPane {
    private static final int MOST = 12;

    private final Runnable turn;
    private final PatternChooser chooser;
    private final TagsField tags;
    private final VBox node;
    @FXML private Label title;
    @FXML private Label counts;
    @FXML private Button turnAll;
    @FXML private VBox pattern;
    @FXML private VBox tagging;
    @FXML private VBox quotes;

    SeveralPane(PatternViewModel pattern, TagsViewModel tags, Runnable turn) {
        this.turn = turn;
        this.chooser = new PatternChooser(pattern);
        this.tags = new TagsField(tags);
        this.node = (VBox) Views.load(this);
    }

    @FXML
    private void initialize() {
        pattern.getChildren().add(chooser);
        tagging.getChildren().add(tags);
        turnAll.setGraphic(Marks.turn());
    }

    @FXML
    private void turn() {
        turn.run();
    }

    /** What is shown. */
    VBox node() {
        return node;
    }

    /** Opens the list of failure modes. */
    void openChooser() {
        chooser.open();
    }

    /** Gives the keyboard to the field for tags. */
    void focusTags() {
        tags.focusField();
    }

    /** Shows these cards. */
    void show(Session session, List<Card> cards) {
        title.setText(Texts.of("inspector.several-title", cards.size()));
        turnAll.setText(Texts.of("inspector.several-turn", cards.size()));
        counts.setText(counts(session, cards));
        List<Node> rows = new ArrayList<>();
        for (Card card : cards.subList(0, Math.min(MOST, cards.size()))) {
            Label quote = new Label(Texts.of("inspector.quote", card.claim().quote()));
            quote.getStyleClass().add("body");
            boolean flipped = card.side() == Side.FLIPSIDE;
            HBox row = new HBox(Marks.side(flipped ? "ink-glyph" : "paper-glyph"), quote);
            row.getStyleClass().add("part-head");
            rows.add(row);
        }
        if (cards.size() > MOST) {
            rows.add(Nodes.word(Texts.of("inspector.several-more", cards.size() - MOST), "meta"));
        }
        quotes.getChildren().setAll(rows);
    }

    private static String counts(Session session, List<Card> cards) {
        Set<Id<Card>> ids = new HashSet<>(cards.stream().map(Card::id).toList());
        List<Evidence> evidence =
                session.evidence().list().stream().filter(e -> ids.contains(e.card())).toList();
        return String.join(
                " · ",
                Texts.of(
                        "inspector.several-turned",
                        cards.stream().filter(card -> card.side() == Side.FLIPSIDE).count()),
                Texts.of(
                        "inspector.several-evidence",
                        count(evidence, Direction.FOR),
                        count(evidence, Direction.AGAINST)),
                Texts.of(
                        "inspector.several-unowned",
                        ids.stream().filter(id -> !session.ownershipOf(id).hasOwner()).count()));
    }

    private static long count(List<Evidence> evidence, Direction direction) {
        return evidence.stream().filter(e -> e.direction() == direction).count();
    }
}
