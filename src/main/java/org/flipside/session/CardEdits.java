package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Ordered;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.Side;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people do to cards, from session to session. Cards that are gone are passed over. */
public final class CardEdits {
    private CardEdits() {}

    /** Moves cards on the board. */
    public static Session move(Session session, Map<Id<Card>, Point> places) {
        Session result = session;
        for (Map.Entry<Id<Card>, Point> entry : places.entrySet()) {
            result =
                    result.editCard(
                            entry.getKey(), card -> card.withPlace(entry.getValue().onBoard()));
        }
        return result;
    }

    /** Turns each of the cards over. */
    public static Session turn(Session session, Collection<Id<Card>> cards) {
        Session result = session;
        for (Id<Card> id : cards) {
            result = result.editCard(id, Card::turned);
        }
        return result;
    }

    /** Lays the cards with that side up. */
    public static Session show(Session session, Collection<Id<Card>> cards, Side side) {
        Session result = session;
        for (Id<Card> id : cards) {
            result = result.editCard(id, card -> card.withSide(side));
        }
        return result;
    }

    /** Takes cards away together with what hangs on them. */
    public static Session remove(Session session, Collection<Id<Card>> cards) {
        return session.withoutCards(Set.copyOf(cards));
    }

    /**
     * Makes new cards, claim side up, at the end of the run.
     *
     * @param ids the new identities, one for each claim
     * @param places where they lie, one for each claim
     */
    public static Session add(
            Session session,
            Id<Lens> lens,
            List<Id<Card>> ids,
            List<Claim> claims,
            List<Point> places) {
        Session result = session;
        double order = endOfRun(session);
        for (int i = 0; i < claims.size(); i++) {
            result =
                    result.with(
                            new Card(
                                    ids.get(i),
                                    lens,
                                    order + i,
                                    claims.get(i),
                                    Flipside.BLANK,
                                    Side.CLAIM,
                                    places.get(i).onBoard(),
                                    "",
                                    List.of()));
        }
        return result;
    }

    /**
     * Makes copies of cards, with their texts and tags and nothing that hangs on them.
     *
     * @param copies the identity and the place of each copy, by the card copied
     */
    public static Session duplicate(Session session, Map<Id<Card>, Copy> copies) {
        Session result = session;
        double order = endOfRun(session);
        for (Card card : session.running()) {
            Copy copy = copies.get(card.id());
            if (copy != null) {
                result =
                        result.with(
                                card.copy(copy.id())
                                        .withOrder(order++)
                                        .withPlace(copy.place().onBoard())
                                        .withSide(Side.CLAIM));
            }
        }
        return result;
    }

    /**
     * A copy to be made.
     *
     * @param id its identity
     * @param place where it lies
     */
    public record Copy(Id<Card> id, Point place) {}

    private static double endOfRun(Session session) {
        List<Card> running = session.running();
        return running.isEmpty() ? 1 : Math.floor(running.getLast().order()) + 1;
    }

    /**
     * Moves a card in the run.
     *
     * @param index where it is to be among the cards, from 0; kept within the run
     */
    public static Session reorder(Session session, Id<Card> id, int index) {
        List<Card> others = new ArrayList<>(session.running());
        if (!others.removeIf(card -> card.id().equals(id))) {
            return session;
        }
        int at = Math.clamp(index, 0, others.size());
        if (at == 0) {
            double first = others.isEmpty() ? 1 : others.getFirst().order();
            return session.editCard(id, card -> card.withOrder(first - 1));
        }
        double before = others.get(at - 1).order();
        double after = at == others.size() ? before + 2 : others.get(at).order();
        double middle = (before + after) / 2;
        if (before < middle && middle < after) {
            return session.editCard(id, card -> card.withOrder(middle));
        }
        return renumbered(session, others, id, at);
    }

    /** No number lies between the neighbours any more: everything is numbered anew. */
    private static Session renumbered(Session session, List<Card> others, Id<Card> id, int at) {
        List<Id<Card>> sequence = new ArrayList<>(others.stream().map(Card::id).toList());
        sequence.add(at, id);
        Session result = session;
        for (int i = 0; i < sequence.size(); i++) {
            double order = i + 1;
            result = result.editCard(sequence.get(i), card -> card.withOrder(order));
        }
        return result;
    }

    /** The lens that new cards go to: that of the card given, else the first. */
    public static Id<Lens> lensFor(Session session, Collection<Id<Card>> near) {
        return near.stream()
                .flatMap(id -> session.cards().get(id).stream())
                .map(Card::lens)
                .findFirst()
                .orElseGet(
                        () ->
                                session.lenses().list().stream()
                                        .min(Ordered.BY_ORDER)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalStateException(
                                                                "A session has a lens"))
                                        .id());
    }
}
