package org.flipside.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes cards out of a session together with what hangs on them, looking at everything once. */
final class CardRemoval {
    private CardRemoval() {}

    static Session remove(Session session, Set<Id<Card>> ids) {
        Set<Id<Card>> gone =
                ids.stream().filter(session.cards()::has).collect(Collectors.toUnmodifiableSet());
        if (gone.isEmpty()) {
            return session;
        }
        Session result = session;
        for (Id<Card> id : gone) {
            result = result.without(session.cards().get(id).orElseThrow());
            result = result.without(Ownership.none(id));
            result = result.without(Scores.none(id));
            Optional<Timing> timing = session.timings().get(Timing.idFor(id));
            result = timing.isPresent() ? result.without(timing.get()) : result;
        }
        return withoutMentions(withoutDependants(result, gone), gone);
    }

    private static Session withoutDependants(Session session, Set<Id<Card>> gone) {
        Session result = session;
        for (Evidence evidence : session.evidence().list()) {
            result = gone.contains(evidence.card()) ? result.without(evidence) : result;
        }
        for (Link link : session.links().list()) {
            boolean touched = gone.contains(link.from()) || gone.contains(link.to());
            result = touched ? result.without(link) : result;
        }
        for (Recognition recognition : session.recognitions().list()) {
            result = gone.contains(recognition.card()) ? result.without(recognition) : result;
        }
        for (Round round : session.rounds().list()) {
            result = gone.contains(round.card()) ? result.without(round) : result;
        }
        for (Dots dots : session.dots().list()) {
            result = gone.contains(dots.card()) ? result.without(dots) : result;
        }
        for (Note note : session.notes().list()) {
            result = isAbout(note.about(), gone) ? result.without(note) : result;
        }
        return result;
    }

    private static Session withoutMentions(Session session, Set<Id<Card>> gone) {
        Session result = session;
        if (session.progress().isPresent()) {
            Progress progress = session.progress().get();
            for (Id<Card> card : gone) {
                progress = progress.withoutCard(card);
            }
            result = result.with(progress);
        }
        for (Cluster cluster : session.clusters().list()) {
            if (mentions(cluster.cards(), gone)) {
                List<Id<Card>> rest = less(cluster.cards(), gone);
                result =
                        rest.size() < 2
                                ? result.without(cluster)
                                : result.with(cluster.withCards(rest));
            }
        }
        for (Action action : session.actions().list()) {
            if (mentions(action.cards(), gone)) {
                result = result.with(action.withCards(less(action.cards(), gone)));
            }
        }
        for (Decision decision : session.decisions().list()) {
            if (mentions(decision.cards(), gone)) {
                result = result.with(decision.withCards(less(decision.cards(), gone)));
            }
        }
        for (ParkedItem item : session.parked().list()) {
            if (isAbout(item.about(), gone)) {
                result = result.with(item.withAbout(Subject.session()));
            }
        }
        return result;
    }

    private static boolean isAbout(Subject subject, Set<Id<Card>> cards) {
        return cards.stream().anyMatch(subject::isAbout);
    }

    private static boolean mentions(List<Id<Card>> cards, Set<Id<Card>> gone) {
        return cards.stream().anyMatch(gone::contains);
    }

    private static List<Id<Card>> less(List<Id<Card>> cards, Set<Id<Card>> gone) {
        return cards.stream().filter(card -> !gone.contains(card)).toList();
    }
}
