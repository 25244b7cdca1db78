package org.flipside.ui.board;

import org.flipside.catalogue.Catalogue;
import org.flipside.insight.Asked;
import org.flipside.insight.RecognitionSummary;
import org.flipside.layout.CardIndex;
import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.PatternRef;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The faces of all cards of a session, kept up to date change set by change set, so that what a
 * change costs does not depend on how many cards there are.
 */
final class CardFaces {
    /** Counts that are kept, because counting anew would look at all evidence. */
    private static final class Counts {
        private int forIt;
        private int against;
        private int unclear;
        private final Map<Id<?>, Recognition> answers = new HashMap<>();
        private final Map<Id<?>, Round> rounds = new HashMap<>();

        RecognitionSummary recognition() {
            return Asked.recognised(Asked.of(rounds.values(), answers.values()))
                    .map(Asked::summary)
                    .orElse(RecognitionSummary.NOT_ASKED);
        }
    }

    private final Catalogue catalogue;
    private final Map<Id<Card>, CardFace> faces = new HashMap<>();
    private final Map<Id<Card>, Counts> counts = new HashMap<>();
    private final CardIndex index = new CardIndex();

    /** New numbers on their way to the faces. */
    private final Map<Id<Card>, Integer> numbers = new HashMap<>();

    private List<Id<Card>> sequence = List.of();

    CardFaces(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        session.evidence().forEach(evidence -> count(evidence, 1));
        session.recognitions().forEach(answer -> remember(answer, true));
        session.rounds().forEach(round -> remember(round, true));
        List<Card> running = session.running();
        sequence = running.stream().map(Card::id).toList();
        for (int i = 0; i < running.size(); i++) {
            show(session, running.get(i), i + 1);
        }
    }

    /**
     * Follows a change.
     *
     * @return the cards whose faces changed, those that went among them
     */
    Set<Id<Card>> apply(Session session, ChangeSet changes) {
        Set<Id<Card>> touched = new HashSet<>();
        for (Change change : changes.changes()) {
            change.stateBefore().ifPresent(before -> take(before, touched));
            change.stateAfter().ifPresent(after -> give(after, touched));
        }
        boolean cardsChanged =
                changes.changes().stream()
                        .anyMatch(change -> change.entity().entityKind() == EntityKind.CARD);
        if (cardsChanged) {
            renumber(session, touched);
        }
        for (Id<Card> id : touched) {
            Optional<Card> card = session.cards().get(id);
            card.ifPresentOrElse(found -> show(session, found, numberOf(id)), () -> forget(id));
        }
        return touched;
    }

    private void take(Entity before, Set<Id<Card>> touched) {
        switch (before) {
            case Card card -> touched.add(card.id());
            case Evidence evidence -> {
                count(evidence, -1);
                touched.add(evidence.card());
            }
            case Recognition answer -> {
                remember(answer, false);
                touched.add(answer.card());
            }
            case Round round -> {
                remember(round, false);
                touched.add(round.card());
            }
            case Ownership ownership -> touched.add(new Id<>(ownership.id().value()));
            default -> {}
        }
    }

    private void give(Entity after, Set<Id<Card>> touched) {
        switch (after) {
            case Card card -> touched.add(card.id());
            case Evidence evidence -> {
                count(evidence, 1);
                touched.add(evidence.card());
            }
            case Recognition answer -> {
                remember(answer, true);
                touched.add(answer.card());
            }
            case Round round -> {
                remember(round, true);
                touched.add(round.card());
            }
            case Ownership ownership -> touched.add(new Id<>(ownership.id().value()));
            default -> {}
        }
    }

    private void count(Evidence evidence, int by) {
        Counts held = counts.computeIfAbsent(evidence.card(), _ -> new Counts());
        if (evidence.direction() == Direction.FOR) {
            held.forIt += by;
        } else if (evidence.direction() == Direction.AGAINST) {
            held.against += by;
        } else {
            held.unclear += by;
        }
    }

    private void remember(Round round, boolean present) {
        Counts held = counts.computeIfAbsent(round.card(), _ -> new Counts());
        if (present) {
            held.rounds.put(round.id(), round);
        } else {
            held.rounds.remove(round.id());
        }
    }

    private void remember(Recognition answer, boolean present) {
        Counts held = counts.computeIfAbsent(answer.card(), _ -> new Counts());
        if (present) {
            held.answers.put(answer.id(), answer);
        } else {
            held.answers.remove(answer.id());
        }
    }

    /** Numbers follow the run; those that moved in it are touched as well. */
    private void renumber(Session session, Set<Id<Card>> touched) {
        List<Id<Card>> now = session.running().stream().map(Card::id).toList();
        if (now.equals(sequence)) {
            return;
        }
        sequence = now;
        for (int i = 0; i < now.size(); i++) {
            CardFace face = faces.get(now.get(i));
            if (face == null || face.number() != i + 1) {
                touched.add(now.get(i));
                numbers.put(now.get(i), i + 1);
            }
        }
    }

    private int numberOf(Id<Card> id) {
        Integer fresh = numbers.remove(id);
        if (fresh != null) {
            return fresh;
        }
        CardFace face = faces.get(id);
        return face == null ? sequence.indexOf(id) + 1 : face.number();
    }

    private void show(Session session, Card card, int number) {
        Counts held = counts.get(card.id());
        PatternRef pattern = card.flipside().pattern();
        faces.put(
                card.id(),
                new CardFace(
                        card,
                        number,
                        catalogue.shortName(pattern),
                        catalogue.tier(pattern),
                        held == null ? 0 : held.forIt,
                        held == null ? 0 : held.against,
                        held == null ? 0 : held.unclear,
                        session.ownershipOf(card.id()).owner(),
                        held == null ? RecognitionSummary.NOT_ASKED : held.recognition()));
        index.put(card.id(), card.place());
    }

    private void forget(Id<Card> id) {
        faces.remove(id);
        counts.remove(id);
        index.remove(id);
    }

    @Nullable CardFace face(Id<Card> id) {
        return faces.get(id);
    }

    Collection<CardFace> all() {
        return faces.values();
    }

    CardIndex index() {
        return index;
    }

    int size() {
        return faces.size();
    }

    /** The cards in the run of the session. */
    List<Id<Card>> sequence() {
        return sequence;
    }
}
