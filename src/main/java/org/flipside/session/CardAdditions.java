package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** New cards, and what undo calls adding them. */
public final class CardAdditions {
    private CardAdditions() {}

    /**
     * Makes cards that come after all others in the run of the session; they are not in it yet.
     *
     * @param lens the lens they belong to
     * @param places where they lie, as many as there are claims
     */
    public static List<Card> make(
            Session session, Id<Lens> lens, List<Claim> claims, List<Point> places) {
        if (claims.size() != places.size()) {
            throw new IllegalArgumentException(claims.size() + " claims, " + places.size());
        }
        List<Card> running = session.running();
        double last = running.isEmpty() ? 0 : running.getLast().order();
        List<Card> made = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            made.add(
                    new Card(
                            Id.random(),
                            lens,
                            last + i + 1,
                            claims.get(i),
                            Flipside.BLANK,
                            Side.CLAIM,
                            places.get(i),
                            "",
                            List.of()));
        }
        return List.copyOf(made);
    }

    /** Adds cards. */
    public static UnaryOperator<Session> add(List<Card> cards) {
        return session -> session.withAll(cards);
    }

    /** What {@link #add} is called. */
    public static String label(List<Card> cards) {
        return cards.size() == 1 ? "add a card" : "add " + cards.size() + " cards";
    }
}
