package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.session.Rank;
import org.flipside.ui.support.Texts;

import java.util.EnumMap;
import java.util.Map;

/** What the ranks mean in an organization, in view while somebody rates. */
final class Anchors extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<RankBand, HBox> rows = new EnumMap<>(RankBand.class);

    Anchors(Rank which) {
        getStyleClass().add("anchors");
        for (RankBand band : RankBand.values()) {
            HBox row =
                    new HBox(
                            Nodes.word(band.ranks(), "anchor-ranks"),
                            Nodes.label(text(which, band), "anchor-text"));
            row.getStyleClass().add("anchor");
            rows.put(band, row);
            getChildren().add(row);
        }
    }

    /** What the ranks of that band mean. */
    static String text(Rank which, RankBand band) {
        return Texts.of("scores.anchor." + Texts.part(which), band);
    }

    /** Marks the band of a rank; none for 0. */
    void mark(int rank) {
        rows.forEach(
                (band, row) ->
                        row.pseudoClassStateChanged(
                                CHOSEN, RankBand.of(rank).filter(band::equals).isPresent()));
    }
}
