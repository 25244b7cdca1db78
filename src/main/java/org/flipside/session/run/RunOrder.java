package org.flipside.session.run;

import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Progress;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** In which order the cards of a running session are shown. */
public final class RunOrder {
    private RunOrder() {}

    /**
     * All cards in the order in which they are shown: as planned, as the dice fell (the same for
     * the same seed and cards), or by the dots of the latest revealed vote, equals as planned.
     */
    public static List<Card> of(Session session) {
        List<Card> planned = session.running();
        CardOrder order = session.progress().map(Progress::order).orElse(CardOrder.PLANNED);
        return switch (order) {
            case PLANNED -> planned;
            case RANDOM -> shuffled(planned, session.progress().map(Progress::seed).orElse(0));
            case BY_VOTES -> byVotes(session, planned);
        };
    }

    /** Each card draws its own lot, so that a card that is added moves none of the others. */
    private static List<Card> shuffled(List<Card> planned, int seed) {
        return planned.stream()
                .sorted(
                        Comparator.<Card>comparingInt(card -> lot(card.id(), seed))
                                .thenComparing(Card::id))
                .toList();
    }

    private static int lot(Id<Card> card, int seed) {
        return new Random(card.value().getLeastSignificantBits() ^ (seed * 0x9E3779B97F4A7C15L))
                .nextInt();
    }

    private static List<Card> byVotes(Session session, List<Card> planned) {
        Map<Id<Card>, Integer> dots = dots(session);
        return planned.stream()
                .sorted(Comparator.comparingInt(card -> -dots.getOrDefault(card.id(), 0)))
                .toList();
    }

    /** The dots of the latest revealed vote. */
    private static Map<Id<Card>, Integer> dots(Session session) {
        Map<Id<Card>, Integer> sums = new HashMap<>();
        Optional<DotVote> latest =
                session.dotVotes().list().stream()
                        .filter(vote -> vote.disclosure() == Disclosure.REVEALED)
                        .max(Comparator.comparing(DotVote::openedAt));
        for (Dots each : session.dots().list()) {
            if (latest.isPresent() && each.vote().equals(latest.get().id())) {
                sums.merge(each.card(), each.count(), Integer::sum);
            }
        }
        return sums;
    }

    /** The card after this one that does not wait in the parking lot. */
    public static Optional<Card> next(Session session, Id<Card> card) {
        return step(session, card, 1);
    }

    /** The card before this one that does not wait in the parking lot. */
    public static Optional<Card> previous(Session session, Id<Card> card) {
        return step(session, card, -1);
    }

    /** The first card that does not wait in the parking lot. */
    public static Optional<Card> first(Session session) {
        Set<Id<Card>> parked = parked(session);
        return of(session).stream().filter(card -> !parked.contains(card.id())).findFirst();
    }

    private static Optional<Card> step(Session session, Id<Card> card, int by) {
        List<Card> all = new ArrayList<>(of(session));
        Set<Id<Card>> parked = parked(session);
        all.removeIf(each -> parked.contains(each.id()) && !each.id().equals(card));
        int at = all.stream().map(Card::id).toList().indexOf(card);
        int to = at + by;
        return at >= 0 && to >= 0 && to < all.size() ? Optional.of(all.get(to)) : Optional.empty();
    }

    /** The cards that were parked as a whole and wait to be taken up again. */
    public static Set<Id<Card>> parked(Session session) {
        Set<Id<Card>> parked = new HashSet<>();
        for (ParkedItem item : session.parked().list()) {
            if (item.outcome() == ParkedOutcome.OPEN) {
                ParkingEdits.wholeCard(session, item).ifPresent(parked::add);
            }
        }
        return parked;
    }
}
