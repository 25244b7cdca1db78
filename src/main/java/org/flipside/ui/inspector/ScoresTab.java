package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.session.RatedAt;
import org.flipside.ui.support.Views;

/** How the card is rated: as it is and, once something was seen to work, as it became. */
final class ScoresTab {
    private final ScoresViewModel scores;
    private final RatingPart first;
    private final Region node;
    @FXML private VBox before;
    @FXML private VBox after;
    @FXML private Label notYet;

    ScoresTab(ScoresViewModel scores) {
        this.scores = scores;
        first = new RatingPart(scores, RatedAt.BEFORE);
        node = (Region) Views.load(this);
    }

    @FXML
    private void initialize() {
        before.getChildren().setAll(first);
        after.getChildren().setAll(new RatingPart(scores, RatedAt.AFTER));
        scores.mayRateAfterProperty()
                .subscribe(
                        may -> {
                            Nodes.show(after, may);
                            Nodes.show(notYet, !may);
                        });
    }

    /** What is shown. */
    Region node() {
        return node;
    }

    /** Gives the keyboard to the first rank. */
    void focusFirst() {
        first.focusFirst();
    }
}
