package org.flipside.session;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Session;

import java.util.Optional;

/** Drawing links. Between two cards there is one link at most in each direction. */
public final class LinkEdits {
    private LinkEdits() {}

    /** Links two cards, or gives the link there is another type; nothing where one is gone. */
    public static Session link(
            Session session, Id<Link> newId, Id<Card> from, Id<Card> to, LinkType type) {
        if (!session.cards().has(from) || !session.cards().has(to)) {
            return session;
        }
        return between(session, from, to)
                .map(existing -> session.with(existing.withType(type)))
                .orElseGet(
                        () -> session.with(new Link(newId, from, to, type, LinkOrigin.DRAWN, "")));
    }

    /** The link from one card to another. */
    public static Optional<Link> between(Session session, Id<Card> from, Id<Card> to) {
        return session.links().list().stream()
                .filter(link -> link.from().equals(from) && link.to().equals(to))
                .findFirst();
    }

    /** Gives a link another type. */
    public static Session retype(Session session, Id<Link> id, LinkType type) {
        return session.links()
                .get(id)
                .map(link -> session.with(link.withType(type)))
                .orElse(session);
    }

    /** Turns a link round, and with it the one that runs the other way, if there is one. */
    public static Session reverse(Session session, Id<Link> id) {
        return session.links()
                .get(id)
                .map(
                        link -> {
                            Session turned = session.with(link.reversed());
                            return between(session, link.to(), link.from())
                                    .map(opposite -> turned.with(opposite.reversed()))
                                    .orElse(turned);
                        })
                .orElse(session);
    }

    /** Takes a link away. */
    public static Session remove(Session session, Id<Link> id) {
        return session.links().get(id).map(session::without).orElse(session);
    }
}
