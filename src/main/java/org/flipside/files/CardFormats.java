package org.flipside.files;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Cluster;
import org.flipside.model.EntityKind;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.Side;

/** How lenses, cards and what joins them stand in a file. */
final class CardFormats {
    static final EntityFormat<Lens> LENSES =
            new EntityFormat<>(
                    EntityKind.LENS, "lenses", CardFormats::readLens, CardFormats::writeLens);
    static final EntityFormat<Card> CARDS =
            new EntityFormat<>(
                    EntityKind.CARD, "cards", CardFormats::readCard, CardFormats::writeCard);
    static final EntityFormat<Cluster> CLUSTERS =
            new EntityFormat<>(
                    EntityKind.CLUSTER,
                    "clusters",
                    CardFormats::readCluster,
                    CardFormats::writeCluster);
    static final EntityFormat<Link> LINKS =
            new EntityFormat<>(
                    EntityKind.LINK, "links", CardFormats::readLink, CardFormats::writeLink);

    private CardFormats() {}

    private static Lens readLens(Fields fields) {
        return new Lens(
                fields.id(EntityKind.LENS),
                fields.text("name"),
                fields.text("seat"),
                fields.text("handle"),
                fields.number("order"));
    }

    private static void writeLens(Lens lens, JsonWriting out) {
        out.id("id", lens.id());
        out.text("name", lens.name());
        out.text("seat", lens.seat());
        out.text("handle", lens.handle());
        out.number("order", lens.order());
    }

    private static Card readCard(Fields fields) {
        return new Card(
                fields.id(EntityKind.CARD),
                fields.ref("lens", EntityKind.LENS),
                fields.number("order"),
                new Claim(fields.text("quote"), fields.text("rationale"), fields.text("heardAt")),
                fields.has("flipside")
                        ? fields.object("flipside")
                                .map(CardFormats::readFlipside)
                                .orElse(Flipside.BLANK)
                        : Flipside.BLANK,
                fields.word("side", Side.class),
                fields.point("place"),
                fields.text("notes"),
                fields.texts("tags"));
    }

    private static Flipside readFlipside(Fields fields) {
        Flipside flipside =
                new Flipside(
                        fields.text("headline"),
                        fields.text("narrative"),
                        fields.text("closing"),
                        fields.pattern("failureMode"));
        fields.done();
        return flipside;
    }

    private static void writeCard(Card card, JsonWriting out) {
        out.id("id", card.id());
        out.id("lens", card.lens());
        out.number("order", card.order());
        out.text("quote", card.claim().quote());
        out.text("rationale", card.claim().rationale());
        out.text("heardAt", card.claim().heardAt());
        Flipside back = card.flipside();
        if (!back.equals(Flipside.BLANK)) {
            out.member("flipside", () -> WorkshopFormat.encode(back, out));
        }
        out.word("side", card.side());
        out.point("place", card.place());
        out.text("notes", card.notes());
        out.list("tags", card.tags(), out::element);
    }

    private static Cluster readCluster(Fields fields) {
        return new Cluster(
                fields.id(EntityKind.CLUSTER),
                fields.text("title"),
                fields.refs("cards", EntityKind.CARD));
    }

    private static void writeCluster(Cluster cluster, JsonWriting out) {
        out.id("id", cluster.id());
        out.text("title", cluster.title());
        out.ids("cards", cluster.cards());
    }

    private static Link readLink(Fields fields) {
        Id<Link> id = fields.id(EntityKind.LINK);
        Id<Card> from = fields.ref("from", EntityKind.CARD);
        Id<Card> to = fields.ref("to", EntityKind.CARD);
        if (from.equals(to)) {
            fields.problem("to", "a link joins two cards, and this is the one it starts at");
            to = Id.random();
        }
        return new Link(
                id,
                from,
                to,
                fields.word("type", LinkType.class),
                fields.word("origin", LinkOrigin.class),
                fields.text("note"));
    }

    private static void writeLink(Link link, JsonWriting out) {
        out.id("id", link.id());
        out.id("from", link.from());
        out.id("to", link.to());
        out.word("type", link.type());
        out.word("origin", link.origin());
        out.text("note", link.note());
    }
}
