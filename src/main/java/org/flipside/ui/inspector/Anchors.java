package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.RankAnchor;
import org.flipside.files.PriorityReader;
import org.flipside.session.Rank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the ranks mean in an organization, in view while somebody rates. */
final class Anchors extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<RankAnchor, HBox> rows = new LinkedHashMap<>();

    Anchors(Rank which) {
        getStyleClass().add("anchors");
        for (RankAnchor anchor : PriorityReader.builtIn().anchors()) {
            HBox row =
                    new HBox(
                            Nodes.word(PriorityWords.ranks(anchor.ranks()), "anchor-ranks"),
                            Nodes.label(text(which, anchor), "anchor-text"));
            row.getStyleClass().add("anchor");
            rows.put(anchor, row);
            getChildren().add(row);
        }
    }

    /** What a rank stands for; nothing for 0, which is no rank. */
    static Optional<RankAnchor> of(int rank) {
        return rank == 0 ? Optional.empty() : Optional.of(PriorityReader.builtIn().anchor(rank));
    }

    /** What the ranks of that anchor mean. */
    static String text(Rank which, RankAnchor anchor) {
        return switch (which) {
            case SEVERITY -> anchor.severity();
            case OCCURRENCE -> anchor.occurrence();
            case DETECTION -> anchor.detection();
        };
    }

    /** Marks the anchor of a rank; none for 0. */
    void mark(int rank) {
        rows.forEach(
                (anchor, row) ->
                        row.pseudoClassStateChanged(CHOSEN, of(rank).equals(Optional.of(anchor))));
    }
}
