package org.flipside.ui.priority;

import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankBand;
import org.flipside.model.Rating;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/** What follows from a rating, and by which rule, so that it can be argued. */
public final class PriorityWords {
    private PriorityWords() {}

    /** The priority with its grounds; nothing while not all three are rated. */
    public static Optional<String> of(PriorityTable table, Rating rating) {
        return table.rule(rating).map(PriorityWords::of);
    }

    private static String of(PriorityRule rule) {
        return Texts.of(
                "scores.priority",
                Texts.of("vocabulary.priority", rule.priority()),
                ranks(rule.severity()),
                ranks(rule.occurrence()),
                ranks(rule.detection()));
    }

    /** Ranks such as {@code 9–10}, or a word for all there are. */
    public static String ranks(RankBand band) {
        if (band.isAny()) {
            return Texts.of("scores.any-rank");
        }
        return band.from() == band.to()
                ? String.valueOf(band.from())
                : band.from() + "–" + band.to();
    }
}
