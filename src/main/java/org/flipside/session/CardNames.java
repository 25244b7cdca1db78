package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.Collection;
import java.util.List;

/** How labels name cards. */
public final class CardNames {
    private CardNames() {}

    /** The card's place in the run of the session, from 1; 0 if the session does not have it. */
    public static int position(Session session, Id<Card> id) {
        List<Card> running = session.running();
        for (int i = 0; i < running.size(); i++) {
            if (running.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@code claim 3}. */
    public static String of(Session session, Id<Card> id) {
        return "claim " + position(session, id);
    }

    /** {@code claim 3}, or {@code 4 cards}. */
    public static String of(Session session, Collection<Id<Card>> ids) {
        return ids.size() == 1 ? of(session, ids.iterator().next()) : ids.size() + " cards";
    }
}
