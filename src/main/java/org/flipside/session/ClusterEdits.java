package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Laying cards together and apart. A card is in one cluster at most; one card alone is none. */
public final class ClusterEdits {
    private ClusterEdits() {}

    /** Lays cards together in the cluster of {@code target}, or in a new one with it. */
    public static Session join(
            Session session, Collection<Id<Card>> some, Id<Card> target, Id<Cluster> newId) {
        List<Id<Card>> cards = present(session, some);
        if (cards.isEmpty() || !session.cards().has(target)) {
            return session;
        }
        Optional<Cluster> existing = session.clusterOf(target);
        Set<Id<Card>> members = new LinkedHashSet<>();
        existing.ifPresent(cluster -> members.addAll(cluster.cards()));
        members.add(target);
        members.addAll(cards);
        Cluster cluster =
                existing.map(old -> old.withCards(List.copyOf(members)))
                        .orElseGet(() -> new Cluster(newId, "", List.copyOf(members)));
        return leaveOthers(session, cards, cluster.id()).with(cluster);
    }

    /** Lays cards together in a new cluster. */
    public static Session together(Session session, Collection<Id<Card>> some, Id<Cluster> newId) {
        List<Id<Card>> cards = present(session, some);
        return cards.size() < 2
                ? session
                : leave(session, cards).with(new Cluster(newId, "", List.copyOf(cards)));
    }

    private static List<Id<Card>> present(Session session, Collection<Id<Card>> cards) {
        return cards.stream().filter(session.cards()::has).distinct().toList();
    }

    /** Takes cards out of their clusters. */
    public static Session leave(Session session, Collection<Id<Card>> cards) {
        Session result = session;
        for (Cluster cluster : session.clusters().list()) {
            result = without(result, cluster, cards);
        }
        return result;
    }

    private static Session leaveOthers(
            Session session, Collection<Id<Card>> cards, Id<Cluster> kept) {
        Session result = session;
        for (Cluster cluster : session.clusters().list()) {
            result = cluster.id().equals(kept) ? result : without(result, cluster, cards);
        }
        return result;
    }

    private static Session without(Session session, Cluster cluster, Collection<Id<Card>> cards) {
        List<Id<Card>> rest = new ArrayList<>(cluster.cards());
        if (!rest.removeAll(Set.copyOf(cards))) {
            return session;
        }
        return rest.size() < 2 ? session.without(cluster) : session.with(cluster.withCards(rest));
    }

    /** Gives a cluster a title. */
    public static Session rename(Session session, Id<Cluster> id, String title) {
        return session.clusters()
                .get(id)
                .map(cluster -> session.with(cluster.withTitle(title.strip())))
                .orElse(session);
    }
}
