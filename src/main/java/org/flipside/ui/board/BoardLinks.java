package org.flipside.ui.board;

import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.LinkRoute;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkType;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.session.LinkEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The links on the board: how they run, which one is chosen, what is done to them. */
final class BoardLinks {
    /** How far arrow heads and names may stand out from the way of a link. */
    private static final double OVERHANG = 48;

    private final SessionEditor editor;
    private final CardFaces faces;
    private final Runnable changed;
    private @Nullable Id<Link> chosen;

    /**
     * The links of the session that {@code editor} edits.
     *
     * @param changed is told when another link is chosen
     */
    BoardLinks(SessionEditor editor, CardFaces faces, Runnable changed) {
        this.editor = editor;
        this.faces = faces;
        this.changed = changed;
    }

    private Session session() {
        return editor.session();
    }

    /** Forgets the chosen link if the session has lost it. */
    void retain() {
        if (chosen != null && !session().links().has(chosen)) {
            chosen = null;
        }
    }

    /** Links two cards and chooses the link; one that is there already is chosen as it is. */
    void link(Id<Card> from, Id<Card> to, LinkType type) {
        CardFace start = faces.face(from);
        CardFace end = faces.face(to);
        if (start == null || end == null || from.equals(to)) {
            return;
        }
        if (LinkEdits.between(session(), from, to).isEmpty()) {
            Id<Link> newId = Id.random();
            editor.perform(
                    Texts.of("label.link", start.number(), end.number()),
                    session -> LinkEdits.link(session, newId, from, to, type));
        }
        LinkEdits.between(session(), from, to).map(Link::id).ifPresent(this::choose);
    }

    /** Gives the chosen link another type. */
    void retypeChosen(LinkType type) {
        changeChosen("retype-link", (session, link) -> LinkEdits.retype(session, link, type));
    }

    /** Turns the chosen link round. */
    void reverseChosen() {
        changeChosen("reverse-link", LinkEdits::reverse);
    }

    /** Takes the chosen link away. */
    void removeChosen() {
        changeChosen("remove-link", LinkEdits::remove);
    }

    private void changeChosen(String label, BiFunction<Session, Id<Link>, Session> edit) {
        Id<Link> link = chosen;
        if (link != null) {
            editor.perform(Texts.of("label." + label), session -> edit.apply(session, link));
        }
    }

    /** The link that was clicked, or come to by keys. */
    Optional<Link> chosen() {
        return Optional.ofNullable(chosen).flatMap(id -> session().links().get(id));
    }

    /** Chooses a link. */
    void choose(Id<Link> link) {
        if (!link.equals(chosen)) {
            chosen = link;
            changed.run();
        }
    }

    /** Chooses no link. */
    void chooseNone() {
        if (chosen != null) {
            chosen = null;
            changed.run();
        }
    }

    /** The links that begin or end at a card, in the order of their other ends in the run. */
    List<Link> of(Id<Card> card) {
        return session().links().list().stream()
                .filter(link -> link.from().equals(card) || link.to().equals(card))
                .sorted(
                        Comparator.<Link>comparingInt(link -> number(other(link, card)))
                                .thenComparing(link -> link.to().equals(card)))
                .toList();
    }

    private static Id<Card> other(Link link, Id<Card> card) {
        return link.from().equals(card) ? link.to() : link.from();
    }

    private int number(Id<Card> card) {
        CardFace face = faces.face(card);
        return face == null ? 0 : face.number();
    }

    /** Chooses the link of a card that follows the chosen one, or its first. */
    void chooseNext(Id<Card> card) {
        List<Link> all = of(card);
        if (!all.isEmpty()) {
            int at = all.stream().map(Link::id).toList().indexOf(chosen);
            choose(all.get((at + 1) % all.size()).id());
        }
    }

    /**
     * The links that may be seen in a part of the board, less those of cards that are being
     * dragged.
     *
     * @param zoom tells how far tabs stand out
     */
    List<GroundLayer.Drawn> drawn(Box seen, Collection<Id<Card>> without, double zoom) {
        return session().links().list().stream()
                .filter(link -> !without.contains(link.from()) && !without.contains(link.to()))
                .flatMap(link -> route(link, seen, zoom).stream())
                .toList();
    }

    /** The links of cards that are being dragged, as they run now. */
    List<GroundLayer.Drawn> ofDragged(BoardState state, double zoom) {
        return session().links().list().stream()
                .filter(
                        link ->
                                state.dragged.contains(link.from())
                                        || state.dragged.contains(link.to()))
                .flatMap(link -> route(link, state::placeOf, zoom).stream())
                .toList();
    }

    private Optional<GroundLayer.Drawn> route(Link link, Box seen, double zoom) {
        CardFace from = faces.face(link.from());
        CardFace to = faces.face(link.to());
        return from == null || to == null || !mayBeSeen(from, to, seen)
                ? Optional.empty()
                : route(link, CardFace::place, zoom);
    }

    private Optional<GroundLayer.Drawn> route(
            Link link, Function<CardFace, Point> places, double zoom) {
        CardFace from = faces.face(link.from());
        CardFace to = faces.face(link.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        LinkRoute route =
                LinkRoute.between(
                        outline(from, places.apply(from), zoom),
                        outline(to, places.apply(to), zoom));
        return Optional.of(new GroundLayer.Drawn(link, route, link.id().equals(chosen)));
    }

    /** A link never leaves the box around its two cards: asked first, it spares most routes. */
    private static boolean mayBeSeen(CardFace from, CardFace to, Box seen) {
        Box a = CardSize.at(from.place());
        Box b = CardSize.at(to.place());
        return Box.between(
                        Math.min(a.x(), b.x()),
                        Math.min(a.y(), b.y()),
                        Math.max(a.right(), b.right()),
                        Math.max(a.bottom(), b.bottom()))
                .grown(OVERHANG)
                .overlaps(seen);
    }

    /** A flipside's tab belongs to what a link must not cross. */
    private static Box outline(CardFace face, Point place, double zoom) {
        Box box = CardSize.at(place);
        double tab = Math.max(CardSize.TAB, CardNode.LEAST_TAB / zoom);
        return face.isFlipside() && !face.patternCode().isEmpty()
                ? new Box(box.x(), box.y() - tab, box.width(), box.height() + tab)
                : box;
    }

    /** How the chosen link runs, wherever it is. */
    Optional<LinkRoute> chosenRoute(double zoom) {
        Box everywhere = Box.between(-1e9, -1e9, 1e9, 1e9);
        return chosen().flatMap(link -> route(link, everywhere, zoom))
                .map(GroundLayer.Drawn::route);
    }

    /** The link nearest to a place, within a distance. */
    Optional<Id<Link>> at(double x, double y, double within, double zoom) {
        return drawn(new Box(x, y, 0.01, 0.01).grown(within), List.of(), zoom).stream()
                .filter(drawn -> drawn.route().distanceTo(x, y) <= within)
                .min(Comparator.comparingDouble(drawn -> drawn.route().distanceTo(x, y)))
                .map(drawn -> drawn.link().id());
    }
}
