package org.flipside.cli;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How much evidence each card of a session has, counted once. */
final class EvidenceCounts {
    private final Map<Id<Card>, Map<Direction, Integer>> counts = new HashMap<>();

    EvidenceCounts(Session session) {
        for (Evidence evidence : session.evidence().list()) {
            counts.computeIfAbsent(evidence.card(), _ -> new EnumMap<>(Direction.class))
                    .merge(evidence.direction(), 1, Integer::sum);
        }
    }

    int of(Id<Card> card, Direction direction) {
        return counts.getOrDefault(card, Map.of()).getOrDefault(direction, 0);
    }
}
