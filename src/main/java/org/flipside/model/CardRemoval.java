package org.flipside.model;

import java.util.List;

/** Takes a card out of a session together with what hangs on it. */
final class CardRemoval {
    private CardRemoval() {}

    static Session remove(Session session, Id<Card> id) {
        if (!session.cards().has(id)) {
            return session;
        }
        Session result = session.without(session.cards().get(id).orElseThrow());
        result = withoutDependants(result, id);
        return withoutMentions(result, id);
    }

    private static Session withoutDependants(Session session, Id<Card> id) {
        Session result = session.without(Ownership.none(id));
        for (Evidence evidence : session.evidence().list()) {
            result = evidence.card().equals(id) ? result.without(evidence) : result;
        }
        for (Link link : session.links().list()) {
            result = link.touches(id) ? result.without(link) : result;
        }
        for (Recognition recognition : session.recognitions().list()) {
            result = recognition.card().equals(id) ? result.without(recognition) : result;
        }
        for (Note note : session.notes().list()) {
            result = note.about().isAbout(id) ? result.without(note) : result;
        }
        return result;
    }

    private static Session withoutMentions(Session session, Id<Card> id) {
        Session result = session;
        for (Cluster cluster : session.clusters().list()) {
            if (cluster.cards().contains(id)) {
                List<Id<Card>> rest = less(cluster.cards(), id);
                result =
                        rest.size() < 2
                                ? result.without(cluster)
                                : result.with(cluster.withCards(rest));
            }
        }
        for (Action action : session.actions().list()) {
            if (action.cards().contains(id)) {
                result = result.with(action.withCards(less(action.cards(), id)));
            }
        }
        for (Decision decision : session.decisions().list()) {
            if (decision.cards().contains(id)) {
                result = result.with(decision.withCards(less(decision.cards(), id)));
            }
        }
        for (ParkedItem item : session.parked().list()) {
            if (item.about().isAbout(id)) {
                result = result.with(item.withAbout(Subject.session()));
            }
        }
        return result;
    }

    private static List<Id<Card>> less(List<Id<Card>> cards, Id<Card> id) {
        return cards.stream().filter(card -> !card.equals(id)).toList();
    }
}
