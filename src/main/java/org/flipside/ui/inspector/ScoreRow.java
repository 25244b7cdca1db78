package org.flipside.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.RankAnchor;
import org.flipside.model.Scores;
import org.flipside.session.Rank;
import org.flipside.session.RatedAt;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/** One rank: its cells, what they mean while somebody rates, and why this one. */
final class ScoreRow extends VBox {
    private final RankPicker picker;
    private final Anchors anchors;
    private final Label meaning = Nodes.label("", "meta");
    private final Label was = Nodes.word("", "meta");
    private final ScoreField score;

    ScoreRow(ScoreField score) {
        this.score = score;
        Rank which = score.which();
        String name = Texts.of("scores.rank", which);
        picker = new RankPicker(name, score);
        anchors = new Anchors(which, score.table());
        HBox head = new HBox(Nodes.word(name, "strong"), Nodes.space(), was);
        head.getStyleClass().add("block-head");
        VBox rating =
                new VBox(
                        head,
                        Nodes.label(Texts.of("scores.about", which), "meta"),
                        picker,
                        anchors,
                        meaning);
        rating.getStyleClass().add("rating");
        getStyleClass().add("score-row");
        getChildren()
                .addAll(
                        rating,
                        TextBlock.of(
                                Texts.of("scores.why"),
                                Texts.of("scores.why-prompt"),
                                score.why()));
        score.rank().textProperty().subscribe(_ -> showMeaning());
        focusWithinProperty().subscribe(_ -> showMeaning());
        score.table().subscribe(_ -> showMeaning());
    }

    /** All that the ranks mean while somebody rates, else what this one means. */
    private void showMeaning() {
        Optional<RankAnchor> band = score.anchor();
        anchors.mark(band);
        meaning.setText(band.map(each -> Anchors.text(score.which(), each)).orElse(""));
        Nodes.show(anchors, isFocusWithin());
        Nodes.show(meaning, !isFocusWithin() && band.isPresent());
    }

    /** Shows what the rank was before something was done. */
    void showBefore(Scores scores) {
        int rank = score.which().of(RatedAt.BEFORE.of(scores)).rank();
        was.setText(Texts.of("scores.was", rank));
        Nodes.show(was, score.when() == RatedAt.AFTER && rank > 0);
    }

    /** Gives the keyboard to the cells. */
    void focusPicker() {
        picker.requestFocus();
    }
}
