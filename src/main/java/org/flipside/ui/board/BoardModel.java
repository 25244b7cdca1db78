package org.flipside.ui.board;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.flipside.catalogue.Catalogue;
import org.flipside.layout.Arrangement;
import org.flipside.layout.Box;
import org.flipside.layout.CardIndex;
import org.flipside.layout.CardSize;
import org.flipside.layout.ClusterFrame;
import org.flipside.layout.Gathering;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.CardEdits;
import org.flipside.session.ClusterEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the board shows and what can be done on it; knows no node. On the JavaFX thread. */
public final class BoardModel {
    /** A card this near to the frame of its cluster has not left it. */
    private static final double NEAR = 24;

    private final SessionEditor editor;
    private final CardSelection selection;
    private final CardFaces faces;
    private final Catalogue catalogue;
    private final Subscriptions subscriptions = new Subscriptions();
    private Consumer<Set<Id<Card>>> changed = _ -> {};
    private final BoardLinks links;
    private final CardFinder finder;
    private final ReadOnlyLongWrapper moment = new ReadOnlyLongWrapper();

    /** A board for the session that {@code editor} edits. */
    public BoardModel(SessionEditor editor, Catalogue catalogue, CardSelection selection) {
        this.editor = editor;
        this.selection = selection;
        this.catalogue = catalogue;
        this.faces = new CardFaces(catalogue, editor.session());
        this.links = new BoardLinks(editor, faces, this::linkChosen);
        this.finder = new CardFinder(catalogue);
        subscriptions.add(editor.observe(this::follow));
        subscriptions.add(selection.stateProperty().subscribe(_ -> pass()));
    }

    private void pass() {
        moment.set(moment.get() + 1);
    }

    /** Grows whenever other cards are selected, another link is chosen, or the session changed. */
    public ReadOnlyLongProperty momentProperty() {
        return moment.getReadOnlyProperty();
    }

    private void follow(SessionEditor.Change change) {
        Set<Id<Card>> touched = faces.apply(change.after(), change.changes());
        links.retain();
        pass();
        Set<Id<Card>> gone = new HashSet<>(selection.get().meant());
        gone.removeIf(id -> change.after().cards().has(id));
        if (!gone.isEmpty()) {
            selection.retain(
                    change.after().running().stream().map(Card::id).collect(Collectors.toSet()));
        }
        changed.accept(touched);
    }

    /** Has the one view told which cards' faces changed; an empty set where only lines did. */
    void onChange(Consumer<Set<Id<Card>>> view) {
        changed = view;
    }

    /** Ends following the session. */
    public void close() {
        subscriptions.end();
        changed = _ -> {};
    }

    CardFaces faces() {
        return faces;
    }

    /** A link is chosen alone: no card is selected beside it. */
    private void linkChosen() {
        if (links.chosen().isPresent()) {
            selection.none();
        }
        pass();
        changed.accept(Set.of());
    }

    BoardLinks links() {
        return links;
    }

    CardSelection selection() {
        return selection;
    }

    /** The session as it is. */
    public Session session() {
        return editor.session();
    }

    /** How many cards lie on the board. */
    public int cards() {
        return faces.size();
    }

    /** Where the cards lie, for finding free places. */
    public CardIndex places() {
        return faces.index();
    }

    // --- what is done to cards -------------------------------------------------------------

    /** Turns cards over. */
    public void turn(Collection<Id<Card>> cards) {
        perform("turn", cards, session -> CardEdits.turn(session, cards));
    }

    /** Shows all flipsides, or all claims where every flipside is shown. */
    public void turnAll() {
        Side side =
                faces.all().stream().allMatch(CardFace::isFlipside) ? Side.CLAIM : Side.FLIPSIDE;
        perform(
                side == Side.CLAIM ? "turn-back" : "turn",
                faces.sequence(),
                session -> CardEdits.show(session, faces.sequence(), side));
    }

    /** Moves cards by that much; what leaves its cluster's frame leaves the cluster. */
    public void move(Collection<Id<Card>> cards, double dx, double dy) {
        Map<Id<Card>, Point> places = new HashMap<>();
        for (Id<Card> id : cards) {
            CardFace face = faces.face(id);
            if (face != null) {
                places.put(id, face.place().plus(dx, dy));
            }
        }
        perform(
                "move",
                cards,
                session -> {
                    Session moved = CardEdits.move(session, places);
                    return ClusterEdits.leave(moved, leaving(session, places));
                });
    }

    /** Membership is decided by a card's middle: outside the frame of the others, it leaves. */
    private List<Id<Card>> leaving(Session session, Map<Id<Card>, Point> places) {
        return session.clusters().list().stream()
                .flatMap(cluster -> leaving(cluster, places).stream())
                .toList();
    }

    private List<Id<Card>> leaving(Cluster cluster, Map<Id<Card>, Point> places) {
        List<Box> staying =
                cluster.cards().stream()
                        .filter(other -> !places.containsKey(other))
                        .flatMap(other -> faces.index().box(other).stream())
                        .toList();
        return cluster.cards().stream()
                .filter(id -> !staying.isEmpty() && leaves(staying, places.get(id)))
                .toList();
    }

    private static boolean leaves(List<Box> staying, @Nullable Point place) {
        if (place == null) {
            return false;
        }
        Box box = CardSize.at(place);
        return !ClusterFrame.around(staying).orElseThrow().grown(NEAR).overlaps(box);
    }

    /** Lays cards together with the card on which they were dropped, beside it. */
    public void dropOn(Collection<Id<Card>> cards, Id<Card> target) {
        CardFace on = faces.face(target);
        if (on == null) {
            return;
        }
        CardIndex others = new CardIndex();
        faces.index()
                .places()
                .forEach(
                        (id, place) -> {
                            if (!cards.contains(id)) {
                                others.put(id, place);
                            }
                        });
        Map<Id<Card>, Point> places = new HashMap<>();
        for (Id<Card> id : cards) {
            Point free = beside(others, on.place());
            places.put(id, free);
            others.put(id, free);
        }
        Id<Cluster> newId = Id.random();
        perform(
                "group",
                cards,
                session ->
                        ClusterEdits.join(CardEdits.move(session, places), cards, target, newId));
    }

    private static Point beside(CardIndex taken, Point place) {
        for (int ring = 1; ; ring++) {
            List<Point> around =
                    List.of(
                            place.plus(ring * CardSize.PITCH_X, 0),
                            place.plus(0, ring * CardSize.PITCH_Y),
                            place.plus(-ring * CardSize.PITCH_X, 0),
                            place.plus(0, -ring * CardSize.PITCH_Y),
                            place.plus(ring * CardSize.PITCH_X, ring * CardSize.PITCH_Y));
            for (Point point : around) {
                if (taken.in(CardSize.at(point)).isEmpty()) {
                    return point;
                }
            }
        }
    }

    /** Takes the chosen link away, or else these cards. */
    public void remove(Collection<Id<Card>> cards) {
        if (links.chosen().isPresent()) {
            links.removeChosen();
            return;
        }
        perform("delete", cards, session -> CardEdits.remove(session, cards));
    }

    /** Makes copies of cards and selects them. */
    public void duplicate(Collection<Id<Card>> cards) {
        Map<Id<Card>, CardEdits.Copy> copies = new LinkedHashMap<>();
        CardIndex taken = new CardIndex();
        faces.index().places().forEach(taken::put);
        for (Id<Card> id : cards) {
            CardFace face = faces.face(id);
            if (face != null) {
                Id<Card> copy = Id.random();
                Point place = beside(taken, face.place());
                taken.put(copy, place);
                copies.put(id, new CardEdits.Copy(copy, place));
            }
        }
        perform("duplicate", cards, session -> CardEdits.duplicate(session, copies));
        selection.all(copies.values().stream().map(CardEdits.Copy::id).toList());
    }

    /** Moves a card earlier or later in the run. */
    public void reorder(Id<Card> card, int by) {
        int index = faces.sequence().indexOf(card) + by;
        perform("reorder", List.of(card), session -> CardEdits.reorder(session, card, index));
    }

    /** Lays cards together; where another lies between them, in a free place near the first. */
    public void group(Collection<Id<Card>> cards) {
        Id<Cluster> newId = Id.random();
        Map<Id<Card>, Point> places = Gathering.places(faces.index(), cards);
        perform(
                "group",
                cards,
                session -> ClusterEdits.together(CardEdits.move(session, places), cards, newId));
    }

    /** The one cluster in which all of these cards lie. */
    Optional<Cluster> clusterOf(Collection<Id<Card>> cards) {
        return session().clusters().list().stream()
                .filter(cluster -> !cards.isEmpty() && cluster.cards().containsAll(cards))
                .findFirst();
    }

    /** Takes cards out of their clusters. */
    public void ungroup(Collection<Id<Card>> cards) {
        perform("ungroup", cards, session -> ClusterEdits.leave(session, cards));
    }

    /** Gives a cluster its title. */
    public void rename(Id<Cluster> cluster, String title) {
        editor.perform(
                Texts.of("label.name-cluster"),
                session -> ClusterEdits.rename(session, cluster, title));
    }

    /** How cards can be arranged. */
    public enum Order {
        /** In the run of the session, row by row. */
        GRID,
        /** A column for each tier. */
        TIER,
        /** A column for each failure mode. */
        FAILURE_MODE
    }

    /** Lays the cards out anew: those given, or all where fewer than two are given. */
    public void arrange(Collection<Id<Card>> some, Order order) {
        Set<Id<Card>> meant = some.size() < 2 ? Set.copyOf(faces.sequence()) : Set.copyOf(some);
        List<Card> cards =
                session().running().stream().filter(card -> meant.contains(card.id())).toList();
        Optional<Box> bounds =
                Box.around(cards.stream().map(card -> CardSize.at(card.place())).toList());
        if (bounds.isEmpty()) {
            return;
        }
        Point corner = bounds.get().corner();
        Map<Id<Card>, Point> places =
                switch (order) {
                    case GRID -> Arrangement.grid(cards, corner);
                    case TIER -> Arrangement.columns(cards, this::tierNumber, corner);
                    case FAILURE_MODE ->
                            Arrangement.columns(
                                    cards, card -> card.flipside().pattern().code(), corner);
                };
        editor.perform(
                Texts.of("label.arrange", cards.size()),
                session -> CardEdits.move(session, places));
    }

    private int tierNumber(Card card) {
        return catalogue.tier(card.flipside().pattern()).map(tier -> tier.number()).orElse(9);
    }

    private void perform(String what, Collection<Id<Card>> cards, UnaryOperator<Session> edit) {
        editor.perform(CardLabels.of(what, session(), cards), edit);
    }

    // --- clusters --------------------------------------------------------------------------

    /** The clusters with their frames. */
    List<GroundLayer.Framed> clusters() {
        return session().clusters().list().stream()
                .flatMap(
                        cluster ->
                                frame(cluster).stream()
                                        .map(box -> new GroundLayer.Framed(cluster, box)))
                .toList();
    }

    private Optional<Box> frame(Cluster cluster) {
        return ClusterFrame.around(
                cluster.cards().stream().flatMap(id -> faces.index().box(id).stream()).toList());
    }

    /** The cluster whose title lies at that place. */
    Optional<Cluster> clusterTitleAt(double x, double y) {
        return clusters().stream()
                .filter(
                        framed ->
                                new Box(
                                                framed.frame().x(),
                                                framed.frame().y(),
                                                framed.frame().width(),
                                                ClusterFrame.TITLE)
                                        .contains(x, y))
                .map(GroundLayer.Framed::cluster)
                .findFirst();
    }

    // --- finding ---------------------------------------------------------------------------

    /** The cards in the run in which every word occurs, whatever its case or accents. */
    public List<Id<Card>> find(String words) {
        return finder.find(session(), words);
    }
}
