package org.flipside.export.report;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.FailureMode;
import org.flipside.catalogue.Tier;
import org.flipside.model.PatternRef;

import java.util.Locale;

/**
 * What a flipside calls itself, as the catalogue has it.
 *
 * @param code such as {@code FM-04}; empty where nothing was chosen
 * @param name such as "Metric Shadowing"; empty where it is not known
 * @param numeral the tier as I, II or III; empty where it is not known
 * @param tier the tier in a lower-case word; empty where it is not known
 * @param meaning what it is; empty where the catalogue does not say
 */
public record Pattern(String code, String name, String numeral, String tier, String meaning) {
    static Pattern of(PatternRef ref, Catalogue catalogue) {
        return new Pattern(
                ref.code(),
                catalogue.name(ref),
                catalogue.tier(ref).map(Tier::numeral).orElse(""),
                catalogue.tier(ref).map(tier -> tier.name().toLowerCase(Locale.ROOT)).orElse(""),
                catalogue
                        .failureMode(ref)
                        .map(FailureMode::definition)
                        .map(d -> d.text())
                        .orElse(""));
    }

    /** Whether something was chosen. */
    public boolean isChosen() {
        return !code.isEmpty();
    }

    /** The name, or why there is none. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return isChosen() ? "name not verified" : "no pattern chosen";
    }
}
