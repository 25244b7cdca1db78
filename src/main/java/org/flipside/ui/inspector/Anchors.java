package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankAnchor;
import org.flipside.session.Rank;
import org.flipside.ui.priority.PriorityWords;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the ranks mean in an organization, in view while somebody rates. */
final class Anchors extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Rank which;
    private final Map<RankAnchor, HBox> rows = new LinkedHashMap<>();

    /** Those of that table. */
    Anchors(Rank which, ReadOnlyObjectProperty<PriorityTable> table) {
        this.which = which;
        getStyleClass().add("anchors");
        table.subscribe(this::show);
    }

    private void show(PriorityTable table) {
        rows.clear();
        for (RankAnchor anchor : table.anchors()) {
            HBox row =
                    new HBox(
                            Nodes.word(PriorityWords.ranks(anchor.ranks()), "anchor-ranks"),
                            Nodes.label(text(which, anchor), "anchor-text"));
            row.getStyleClass().add("anchor");
            rows.put(anchor, row);
        }
        getChildren().setAll(rows.values());
    }

    /** What the ranks of that anchor mean. */
    static String text(Rank which, RankAnchor anchor) {
        return switch (which) {
            case SEVERITY -> anchor.severity();
            case OCCURRENCE -> anchor.occurrence();
            case DETECTION -> anchor.detection();
        };
    }

    /** Marks one of them, or none. */
    void mark(Optional<RankAnchor> chosen) {
        rows.forEach(
                (anchor, row) ->
                        row.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(anchor))));
    }
}
