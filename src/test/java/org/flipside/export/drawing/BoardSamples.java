package org.flipside.export.drawing;

import org.flipside.export.Samples;
import org.flipside.layout.Arrangement;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Entity;
import org.flipside.model.Flipside;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.Side;

import java.util.ArrayList;
import java.util.List;

/** Sessions whose boards have something to see. */
public final class BoardSamples {
    /** Texts that mean something in one format or other, or that are hard to set. */
    static final List<String> HOSTILE =
            List.of(
                    "</text><script>alert(1)</script>",
                    "]]> &amp; &#0; \"'><g onload='x'>",
                    "\u202Eright to left\u0000\uD800 \uFFFE",
                    "مرحبا بالعالم 123",
                    "שלום, עולם!",
                    "你好，世界",
                    "😀 👩‍👩‍👧 Kun\u0303o",
                    "=cmd|' /C calc'!A0");

    private BoardSamples() {}

    /** The full session with its cards in a grid and a link of every type. */
    public static Session full() {
        Session laid = grid(Samples.full());
        return laid.withAll(
                List.of(
                        Samples.link("l4", "5", "6", LinkType.CO_OCCURS, LinkOrigin.DRAWN),
                        Samples.link("l5", "8", "12", LinkType.MISTAKEN_FOR, LinkOrigin.DRAWN)));
    }

    /** A session with its cards in a grid. */
    public static Session grid(Session session) {
        List<Card> cards = session.running();
        List<Point> places =
                Arrangement.grid(
                        cards.size(), Arrangement.columnsFor(cards.size()), new Point(-96, 40));
        List<Entity> moved = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            moved.add(cards.get(i).withPlace(places.get(i)));
        }
        return session.withAll(moved);
    }

    /** A session in which each text of a card is one of {@link #HOSTILE}. */
    public static Session hostile() {
        List<Entity> cards = new ArrayList<>();
        List<Card> like = Samples.full().running();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            Card card = like.get(i);
            cards.add(
                    new Card(
                            card.id(),
                            card.lens(),
                            card.order(),
                            new Claim(text, text, text),
                            new Flipside(text, text, text, card.flipside().pattern()),
                            i % 2 == 0 ? Side.CLAIM : Side.FLIPSIDE,
                            card.place(),
                            text,
                            List.of(text)));
        }
        return grid(Samples.full().withAll(cards));
    }
}
