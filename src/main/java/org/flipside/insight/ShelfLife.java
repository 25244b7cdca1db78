package org.flipside.insight;

import org.flipside.model.EvidenceKind;

import java.util.EnumMap;
import java.util.Map;

/**
 * How long each kind of evidence keeps, in months from the day it was observed.
 *
 * @param byKind 1 or more for every kind
 */
public record ShelfLife(Map<EvidenceKind, Integer> byKind) {
    private static final ShelfLife USUAL =
            new ShelfLife(
                    Map.of(
                            EvidenceKind.ANECDOTE, 6,
                            EvidenceKind.OBSERVATION, 6,
                            EvidenceKind.QUOTE, 6,
                            EvidenceKind.DOCUMENT, 12,
                            EvidenceKind.METRIC, 3,
                            EvidenceKind.EARLIER_FINDING, 12,
                            // not in the source; a search is as good as an observation
                            EvidenceKind.ABSENCE, 6));

    public ShelfLife {
        Map<EvidenceKind, Integer> copy = new EnumMap<>(EvidenceKind.class);
        copy.putAll(byKind);
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (copy.getOrDefault(kind, 0) < 1) {
                throw new IllegalArgumentException(kind + " keeps for " + copy.get(kind));
            }
        }
        byKind = Map.copyOf(copy);
    }

    /** The suggested figures of {@code domain.md} section 5.2. */
    public static ShelfLife usual() {
        return USUAL;
    }

    /** How long that kind keeps. */
    public int months(EvidenceKind kind) {
        return byKind.getOrDefault(kind, 1);
    }
}
