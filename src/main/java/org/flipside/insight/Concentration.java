package org.flipside.insight;

import org.flipside.insight.ClosingHint.OneDecider;
import org.flipside.insight.ClosingHint.OneOwner;
import org.flipside.model.Action;
import org.flipside.model.Authority;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether much rests on one person. */
final class Concentration {
    /** With fewer, a share says nothing. */
    private static final int FEWEST = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Concentration() {}

    /** Whoever owns more than a third of the actions, most actions first. */
    static List<OneOwner> owners(Session session, List<Action> actions) {
        if (actions.size() < FEWEST) {
            return List.of();
        }
        Map<String, List<Action>> owned = new LinkedHashMap<>();
        for (Action action : actions) {
            Ownership ownership = session.ownershipOf(action.id());
            if (ownership.hasOwner()) {
                owned.computeIfAbsent(People.same(ownership.owner()), _ -> new ArrayList<>())
                        .add(action);
            }
        }
        return owned.values().stream()
                .filter(theirs -> 3L * theirs.size() > actions.size())
                .sorted(Comparator.comparingInt((List<Action> theirs) -> -theirs.size()))
                .map(theirs -> owner(session, theirs, actions.size()))
                .toList();
    }

    private static OneOwner owner(Session session, List<Action> theirs, int all) {
        String name =
                theirs.stream()
                        .map(action -> session.ownershipOf(action.id()).owner())
                        .map(written -> SPACES.matcher(written.strip()).replaceAll(" "))
                        .min(Comparator.naturalOrder()) // capitals first
                        .orElseThrow();
        return new OneOwner(name, theirs.stream().map(Action::id).toList(), all);
    }

    /**
     * The one person who decides all there is to decide, three things or more: decisions, and the
     * cards and actions of which somebody said who decides about them. An owner with full authority
     * decides alone.
     */
    static Optional<OneDecider> decider(
            Session session, List<Decision> decisions, List<Action> actions) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Id<Decision>> taken = new ArrayList<>();
        for (Decision decision : decisions) {
            if (!decision.decider().isBlank()) {
                names.putIfAbsent(People.same(decision.decider()), decision.decider().strip());
                taken.add(decision.id());
            }
        }
        List<Ownership> ownerships = new ArrayList<>();
        session.running().stream()
                .map(Card::id)
                .forEach(card -> ownerships.add(session.ownershipOf(card)));
        actions.forEach(action -> ownerships.add(session.ownershipOf(action.id())));
        List<Id<Ownership>> owned = new ArrayList<>();
        for (Ownership ownership : ownerships) {
            String decides = decides(ownership);
            if (!decides.isBlank()) {
                names.putIfAbsent(People.same(decides), decides.strip());
                owned.add(ownership.id());
            }
        }
        return names.size() == 1 && taken.size() + owned.size() >= FEWEST
                ? Optional.of(new OneDecider(names.values().iterator().next(), taken, owned))
                : Optional.empty();
    }

    private static String decides(Ownership ownership) {
        boolean alone = ownership.authority() == Authority.FULL;
        return ownership.decider().isBlank() && alone ? ownership.owner() : ownership.decider();
    }
}
