package org.flipside.ui.inspector;

import javafx.scene.control.Label;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Tier;
import org.flipside.model.PatternRef;

import java.util.Locale;
import java.util.Optional;

/** The code of a failure mode on the colour of its tier, with the tier's numeral. */
final class TierTab {
    private TierTab() {}

    /** The tab; without colour where the tier is not known. */
    static Label of(Catalogue catalogue, PatternRef ref) {
        Optional<Tier> tier = catalogue.tier(ref);
        Label tab =
                Nodes.word(tier.map(t -> t.numeral() + "  ").orElse("") + ref.code(), "tier-tab");
        tab.getStyleClass().add(tier.map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("no-tier"));
        return tab;
    }
}
