package org.flipside.insight;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Tier;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
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
import java.util.Set;

/** Finds what a facilitator may want to mend before a session closes. */
public final class ClosingHints {
    private final Session session;
    private final Catalogue catalogue;
    private final List<Card> recognised;
    private final List<Action> live;
    private final Map<Id<Card>, List<Evidence>> evidence = new HashMap<>();
    private final List<ClosingHint> hints = new ArrayList<>();

    private ClosingHints(Session session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        Recognised answers = new Recognised(session);
        recognised =
                session.running().stream()
                        .filter(card -> answers.summary(card.id()).reading().isOftenOrMore())
                        .toList();
        live =
                sorted(session.actions().list(), Comparator.comparing(Action::title)).stream()
                        .filter(ClosingHints::isLive)
                        .toList();
        session.evidence()
                .forEach(e -> evidence.computeIfAbsent(e.card(), _ -> new ArrayList<>()).add(e));
    }

    private static boolean isLive(Action action) {
        return action.status() != ActionStatus.REJECTED && action.status() != ActionStatus.DROPPED;
    }

    private static <E extends Entity> List<E> sorted(List<E> all, Comparator<E> order) {
        return all.stream().sorted(order.thenComparing(Entity::id)).toList();
    }

    /** All hints about a session, the weightiest first, those that were dismissed among them. */
    public static List<ClosingHint> all(Session session, Catalogue catalogue) {
        ClosingHints found = new ClosingHints(session, catalogue);
        found.cards();
        found.owners();
        found.decisions();
        found.evidence();
        found.parked();
        return found.hints.stream().sorted(Comparator.comparing(ClosingHint::kind)).toList();
    }

    /** The hints about a session that nobody dismissed, the weightiest first. */
    public static List<ClosingHint> open(Session session, Catalogue catalogue) {
        Set<String> dismissed =
                new HashSet<>(session.progress().map(Progress::dismissed).orElse(List.of()));
        return all(session, catalogue).stream()
                .filter(hint -> !dismissed.contains(hint.key()))
                .toList();
    }

    private void cards() {
        Set<Id<Card>> stopped = stopped();
        for (Card card : recognised) {
            boolean terminal =
                    catalogue
                            .tier(card.flipside().pattern())
                            .filter(Tier.TERMINAL::equals)
                            .isPresent();
            if (terminal && !stopped.contains(card.id())) {
                hints.add(new ClosingHint.NothingStops(card.id(), card.flipside().pattern()));
            }
            if (!session.ownershipOf(card.id()).hasOwner()) {
                hints.add(new ClosingHint.UnownedCard(card.id()));
            }
        }
    }

    /** The cards about which somebody said what stops today, as an action or as their owner. */
    private Set<Id<Card>> stopped() {
        Set<Id<Card>> stopped = new HashSet<>();
        for (Action action : live) {
            if (action.kind() == ActionKind.FREEZE
                    || !session.ownershipOf(action.id()).stopsToday().isBlank()) {
                stopped.addAll(action.cards());
            }
        }
        for (Card card : recognised) {
            if (!session.ownershipOf(card.id()).stopsToday().isBlank()) {
                stopped.add(card.id());
            }
        }
        return stopped;
    }

    private void owners() {
        for (Action action : live) {
            if (action.status().isOpen() && session.ownershipOf(action.id()).lacksLevers()) {
                String owner = session.ownershipOf(action.id()).owner();
                hints.add(new ClosingHint.OwnerWithoutLevers(action.id(), owner));
            }
            boolean owned = session.ownershipOf(action.id()).hasOwner();
            boolean dated = action.due().date().isPresent();
            if (action.status().isOpen() && !(owned && dated)) {
                hints.add(new ClosingHint.LooseAction(action.id(), owned, dated));
            }
        }
        hints.addAll(Concentration.owners(session, live));
    }

    private void decisions() {
        List<Decision> decisions =
                sorted(session.decisions().list(), Comparator.comparing(Decision::statement));
        for (Decision decision : decisions) {
            if (decision.decider().isBlank()) {
                hints.add(new ClosingHint.DecisionWithoutDecider(decision.id()));
            }
            if (decision.reviewOn().date().isEmpty()) {
                hints.add(new ClosingHint.DecisionWithoutReview(decision.id()));
            }
        }
        Concentration.decider(session, decisions, live).ifPresent(hints::add);
    }

    private void evidence() {
        List<Evidence> all = session.evidence().list();
        if (!all.isEmpty() && all.stream().allMatch(e -> e.kind() == EvidenceKind.METRIC)) {
            hints.add(new ClosingHint.OnlyMetrics(all.size()));
        }
        if (isOneSided(all)) {
            if (!all.isEmpty() || !recognised.isEmpty()) {
                hints.add(new ClosingHint.NothingAgainst(all.size()));
            }
            return;
        }
        for (Card card : recognised) {
            List<Evidence> own = evidence.getOrDefault(card.id(), List.of());
            if (isOneSided(own)) {
                hints.add(new ClosingHint.NothingAgainstCard(card.id(), own.size()));
            }
        }
    }

    private static boolean isOneSided(List<Evidence> all) {
        return all.stream().noneMatch(e -> e.direction() == Direction.AGAINST);
    }

    private void parked() {
        sorted(session.parked().list(), Comparator.comparing(ParkedItem::parkedAt)).stream()
                .filter(item -> item.outcome() == ParkedOutcome.OPEN)
                .forEach(item -> hints.add(new ClosingHint.StillParked(item.id())));
    }
}
