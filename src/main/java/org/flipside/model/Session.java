package org.flipside.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One run of a workshop with one group of people, as an immutable value: every edit gives another
 * session that shares with this one whatever did not change.
 *
 * <p>May be read from any thread.
 */
public final class Session {
    private final Map<EntityKind, Entities<?>> entities;

    /** Sorting is put off until somebody asks; a race sorts twice and does no harm. */
    private volatile @Nullable List<Card> running;

    /** The run of a session from which this one was made: most edits leave its order alone. */
    private volatile List<Card> earlierRun;

    private Session(Map<EntityKind, Entities<?>> entities, List<Card> earlierRun) {
        this.entities = entities;
        this.earlierRun = earlierRun;
    }

    /** A session that holds nothing but its details. */
    public static Session of(SessionDetails details) {
        return new Session(Map.of(), List.of()).with(details);
    }

    /**
     * A session of the given entities.
     *
     * @throws IllegalArgumentException unless exactly one of them is {@link SessionDetails}
     */
    public static Session of(Collection<? extends Entity> all) {
        Session session = new Session(Map.of(), List.of()).withAll(all);
        if (session.of(EntityKind.DETAILS).size() != 1) {
            throw new IllegalArgumentException("A session has its details exactly once");
        }
        return session;
    }

    /** The session's identity. */
    public Id<SessionDetails> id() {
        return details().id();
    }

    /** What is true of the session as a whole. */
    public SessionDetails details() {
        return this.<SessionDetails>entities(EntityKind.DETAILS).list().getFirst();
    }

    /** The lenses. */
    public Entities<Lens> lenses() {
        return entities(EntityKind.LENS);
    }

    /** The agenda. */
    public Entities<Phase> phases() {
        return entities(EntityKind.PHASE);
    }

    /** The groups of people. */
    public Entities<Group> groups() {
        return entities(EntityKind.GROUP);
    }

    /** The roster. */
    public Entities<Participant> participants() {
        return entities(EntityKind.PARTICIPANT);
    }

    /** The cards. */
    public Entities<Card> cards() {
        return entities(EntityKind.CARD);
    }

    /** The clusters of cards on the board. */
    public Entities<Cluster> clusters() {
        return entities(EntityKind.CLUSTER);
    }

    /** The evidence. */
    public Entities<Evidence> evidence() {
        return entities(EntityKind.EVIDENCE);
    }

    /** Who owns what. */
    public Entities<Ownership> ownerships() {
        return entities(EntityKind.OWNERSHIP);
    }

    /** The links between cards. */
    public Entities<Link> links() {
        return entities(EntityKind.LINK);
    }

    /** The actions. */
    public Entities<Action> actions() {
        return entities(EntityKind.ACTION);
    }

    /** The decisions. */
    public Entities<Decision> decisions() {
        return entities(EntityKind.DECISION);
    }

    /** The answers to "does this happen here?". */
    public Entities<Recognition> recognitions() {
        return entities(EntityKind.RECOGNITION);
    }

    /** The parking lot. */
    public Entities<ParkedItem> parked() {
        return entities(EntityKind.PARKED);
    }

    /** The facilitator's notes. */
    public Entities<Note> notes() {
        return entities(EntityKind.NOTE);
    }

    /** How long phases and cards have been going on. */
    public Entities<Timing> timings() {
        return entities(EntityKind.TIMING);
    }

    /** The rounds in which people were asked. */
    public Entities<Round> rounds() {
        return entities(EntityKind.ROUND);
    }

    /** The dot votes. */
    public Entities<DotVote> dotVotes() {
        return entities(EntityKind.DOT_VOTE);
    }

    /** The dots of all votes. */
    public Entities<Dots> dots() {
        return entities(EntityKind.DOTS);
    }

    /** The ratings of cards. */
    public Entities<Scores> scores() {
        return entities(EntityKind.SCORES);
    }

    /** Where the session stands in the room; nothing before it began. */
    public Optional<Progress> progress() {
        return this.<Progress>entities(EntityKind.PROGRESS).get(Progress.idFor(id()));
    }

    /** The ratings of a card; {@link Scores#none} where nobody rated. */
    public Scores scoresOf(Id<Card> card) {
        return scores().get(Scores.idFor(card)).orElseGet(() -> Scores.none(card));
    }

    /** The entities of one kind. */
    public Entities<? extends Entity> of(EntityKind kind) {
        return entities.getOrDefault(kind, Entities.none());
    }

    @SuppressWarnings("unchecked")
    private <E extends Entity> Entities<E> entities(EntityKind kind) {
        return (Entities<E>) of(kind);
    }

    /** The cards in the run of the session; sorted once. */
    public List<Card> running() {
        List<Card> sorted = running;
        if (sorted == null) {
            sorted = inEarlierOrder().orElseGet(() -> cards().inOrder());
            running = sorted;
            earlierRun = List.of();
        }
        return sorted;
    }

    /** The cards as an earlier session ran them, where none came, went or got another place. */
    private Optional<List<Card>> inEarlierOrder() {
        Entities<Card> cards = cards();
        List<Card> earlier = earlierRun;
        if (earlier.size() != cards.size()) {
            return Optional.empty();
        }
        List<Card> now = new ArrayList<>(earlier.size());
        for (Card old : earlier) {
            Optional<Card> card = cards.get(old.id());
            if (card.isEmpty() || card.get().order() != old.order()) {
                return Optional.empty();
            }
            now.add(card.get());
        }
        return Optional.of(List.copyOf(now));
    }

    /** A card's place in the run, from 1; 0 if the session does not have the card. */
    public int positionOf(Id<Card> card) {
        List<Card> cards = running();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(card)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Who owns a card or an action; {@link Ownership#none} where nobody is recorded. */
    public Ownership ownershipOf(Id<?> owned) {
        return ownerships().get(Ownership.idFor(owned)).orElseGet(() -> Ownership.none(owned));
    }

    /** The evidence of a card, oldest entry first. */
    public List<Evidence> evidenceOf(Id<Card> card) {
        return evidence().list().stream()
                .filter(e -> e.card().equals(card))
                .sorted(
                        java.util.Comparator.comparing(Evidence::recordedAt)
                                .thenComparing(Evidence::id))
                .toList();
    }

    /** The cluster a card lies in. */
    public Optional<Cluster> clusterOf(Id<Card> card) {
        return clusters().list().stream().filter(c -> c.cards().contains(card)).findFirst();
    }

    /** This session with {@code entity} added, or in place of the one with its identity. */
    public Session with(Entity entity) {
        Entities<Entity> old = entities(entity.entityKind());
        return replacing(entity.entityKind(), old, old.with(entity));
    }

    /** This session with each of {@code all}. */
    public Session withAll(Collection<? extends Entity> all) {
        Session result = this;
        for (Entity entity : all) {
            result = result.with(entity);
        }
        return result;
    }

    /** This session without that entity, and nothing else changed. */
    public Session without(Entity entity) {
        Entities<Entity> old = entities(entity.entityKind());
        return replacing(entity.entityKind(), old, old.without(entity.id()));
    }

    /** This session with one of its cards edited; the same session if the card is gone. */
    public Session editCard(Id<Card> id, UnaryOperator<Card> edit) {
        return cards().get(id).map(card -> with(edit.apply(card))).orElse(this);
    }

    /**
     * This session without a card and what hangs on it alone: its evidence, owner, links, answers
     * and notes. Actions, decisions and clusters lose the card; parked items stay, about the
     * session.
     */
    public Session withoutCard(Id<Card> id) {
        return withoutCards(Set.of(id));
    }

    /** This session without these cards, each as in {@link #withoutCard}. */
    public Session withoutCards(Set<Id<Card>> ids) {
        return CardRemoval.remove(this, ids);
    }

    @SuppressWarnings("ReferenceEquality") // identity says that nothing was replaced
    private Session replacing(EntityKind kind, Entities<?> old, Entities<?> now) {
        if (old == now) {
            return this;
        }
        Map<EntityKind, Entities<?>> copy = new EnumMap<>(EntityKind.class);
        copy.putAll(entities);
        if (now.isEmpty()) {
            copy.remove(kind);
        } else {
            copy.put(kind, now);
        }
        List<Card> known = running;
        return new Session(copy, known == null ? earlierRun : known);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session that && entities.equals(that.entities);
    }

    @Override
    public int hashCode() {
        return entities.hashCode();
    }

    @Override
    public String toString() {
        return "Session " + details().title() + " " + entities.keySet();
    }
}
