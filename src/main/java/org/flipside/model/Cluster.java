package org.flipside.model;

import java.util.List;

/**
 * Cards that the group laid together on the board.
 *
 * @param title what the group calls them; may be empty
 * @param cards its members, each once; a card is in one cluster at most
 */
public record Cluster(Id<Cluster> id, String title, List<Id<Card>> cards) implements Entity {
    public Cluster {
        cards = cards.stream().distinct().toList();
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.CLUSTER;
    }

    /** The same members under another title. */
    public Cluster withTitle(String other) {
        return new Cluster(id, other, cards);
    }

    /** Other members under the same title. */
    public Cluster withCards(List<Id<Card>> other) {
        return new Cluster(id, title, other);
    }
}
