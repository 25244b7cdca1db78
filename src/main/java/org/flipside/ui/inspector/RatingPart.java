package org.flipside.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.flipside.model.Scores;
import org.flipside.session.RatedAt;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One rating of a card: three ranks, and what follows from them. */
final class RatingPart extends VBox {
    private final ScoresViewModel scores;
    private final RatedAt when;
    private final List<ScoreRow> rows = new ArrayList<>();
    private final Label priority = Nodes.label("", "strong", "priority");

    RatingPart(ScoresViewModel scores, RatedAt when) {
        this.scores = scores;
        this.when = when;
        getStyleClass().add("rating-part");
        scores.fields(when).forEach(field -> rows.add(new ScoreRow(field)));
        getChildren().add(Nodes.word(Texts.of("scores.when", when), "heading"));
        getChildren().addAll(rows);
        getChildren().add(priority);
        scores.scoresProperty().subscribe(this::show);
        scores.tableProperty().subscribe(() -> show(scores.scoresProperty().get()));
    }

    private void show(Scores now) {
        Optional<String> words = scores.priority(when);
        priority.setText(words.orElse(""));
        Nodes.show(priority, words.isPresent());
        rows.forEach(row -> row.showBefore(now));
    }

    /** Gives the keyboard to the first rank. */
    void focusFirst() {
        rows.getFirst().focusPicker();
    }
}
