package org.flipside.ui.board;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.flipside.layout.Box;
import org.flipside.layout.CardIndex;
import org.flipside.layout.CardSize;
import org.flipside.layout.LevelOfDetail;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Scales;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The board: shows the part of it that the viewport lies over. Cards in view are nodes, from a
 * pool; below 40 % they are tiles of one picture. What a frame costs depends on what is seen, not
 * on how many cards there are.
 */
public final class BoardView extends Region {
    private static final double MARGIN = 48;

    private final BoardModel model;
    private final Type type = new Type();
    private final BoardPalette palette = new BoardPalette(this::recolour);
    private final TileLayer tiles = new TileLayer(palette);
    private final GroundLayer ground = new GroundLayer(palette, type);
    private final Pane cards = new Pane();
    private final BoardPrompt prompt = new BoardPrompt();
    private final MovingLinks moving = new MovingLinks(palette);
    private final DragOverlay overlay = new DragOverlay(palette, type);
    private final Turner turner;
    private final CardNodes nodes;
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(new Viewport(0, 0, 1));
    private final BoardState state = new BoardState();
    private boolean fitWhenSized = true;
    private boolean recoloured;
    private List<Command> menuCommands = List.of();
    private BooleanSupplier pointerCancel = () -> false;
    private final BoardKeys keys;
    private final BoardMenus menus;

    /** A board that shows everything at first. */
    public BoardView(BoardModel model) {
        this.model = model;
        this.turner = new Turner(cards, palette, type);
        this.nodes = new CardNodes(this, model, palette, type, cards);
        getStyleClass().add("board");
        Views.style(this, BoardView.class, "board.css");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(Texts.of("board.role"));
        cards.setManaged(false);
        cards.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren()
                .addAll(palette, tiles, ground, overlay.ghosts(), moving, cards, overlay, prompt);
        model.onChange(this::changed);
        model.selection().stateProperty().subscribe(_ -> requestLayout());
        focusedProperty().subscribe(_ -> requestLayout());
        menus = new BoardMenus(this, model);
        new BoardPointer(this, model, overlay, menus);
        keys = new BoardKeys(this, model, menus);
    }

    private void changed(Set<Id<Card>> touched) {
        boolean draggedGone = state.dragged.stream().anyMatch(id -> model.faces().face(id) == null);
        if (draggedGone) {
            cancelPointer();
            keys.dropSteps();
        }
        if (state.carried.stream().anyMatch(id -> model.faces().face(id) == null)) {
            endCarrying();
        }
        if (state.linkFrom != null && model.faces().face(state.linkFrom) == null) {
            endLinking();
        }
        turner.turnChanged(touched, this);
        setAccessibleText(Texts.of("board.spoken", model.cards()));
        requestLayout();
    }

    private void recolour() {
        recoloured = true;
        requestLayout();
    }

    // --- where the board is looked at ------------------------------------------------------

    /** Which part of the board is shown. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** Which part of the board is shown. */
    public Viewport getViewport() {
        return viewport.get();
    }

    /** Shows another part of the board. */
    public void setViewport(Viewport other) {
        fitWhenSized = false;
        viewport.set(other);
        requestLayout();
    }

    /** Shows all cards. */
    public void fit() {
        if (getWidth() <= 0) {
            fitWhenSized = true;
            return;
        }
        Optional<Box> bounds = model.faces().index().bounds();
        setViewport(
                bounds.map(
                                box ->
                                        Viewport.fitting(
                                                Box.between(
                                                        box.x(),
                                                        box.y() - CardSize.TAB,
                                                        box.right(),
                                                        box.bottom()),
                                                getWidth(),
                                                getHeight(),
                                                MARGIN))
                        .orElseGet(() -> new Viewport(-MARGIN, -MARGIN, 1)));
    }

    /** Zooms around a point of the view. */
    public void zoomTo(double zoom, double viewX, double viewY) {
        setViewport(getViewport().zoomedTo(zoom, viewX, viewY));
    }

    /** Zooms around the middle of the view. */
    public void zoomTo(double zoom) {
        zoomTo(zoom, getWidth() / 2, getHeight() / 2);
    }

    /** Brings a card into view, if it is not. */
    public void reveal(Id<Card> card) {
        model.faces()
                .index()
                .box(card)
                .ifPresent(
                        box ->
                                setViewport(
                                        getViewport()
                                                .revealing(box, getWidth(), getHeight(), MARGIN)));
    }

    /** Where the cards lie. */
    public CardIndex places() {
        return model.places();
    }

    /** The part of the board that is seen. */
    public Box visible() {
        return getViewport().visible(getWidth(), getHeight());
    }

    /** Marks the cards that were found; the others step back. Nothing found marks nothing. */
    public void highlight(Collection<Id<Card>> found) {
        state.found = Set.copyOf(found);
        requestLayout();
    }

    /** The commands that a card's menu lists. */
    public void setMenuCommands(List<Command> commands) {
        menuCommands = List.copyOf(commands);
    }

    List<Command> menuCommands() {
        return menuCommands;
    }

    /** Begins drawing a link from a card: the next card that is clicked or chosen ends it. */
    public void beginLinking(Id<Card> from) {
        state.linkFrom = from;
        prompt.show(Texts.of("board.prompt-link", faceOf(from).number()));
        requestFocus();
        requestLayout();
    }

    /**
     * Picks cards up: the next click puts them there, a click or Enter on another card lays them
     * together with it.
     */
    public void pickUp(Collection<Id<Card>> some) {
        state.carried = new LinkedHashSet<>(some);
        prompt.show(Texts.of("board.prompt-put-down", some.size()));
        setCursor(Cursor.CLOSED_HAND);
        requestFocus();
        requestLayout();
    }

    /** Lays what was picked up together with a card, as if it had been dropped on it. */
    void putDownOn(Id<Card> target) {
        List<Id<Card>> cards = List.copyOf(state.carried);
        endCarrying();
        if (!cards.contains(target)) {
            model.dropOn(cards, target);
        }
    }

    void endCarrying() {
        state.carried = new LinkedHashSet<>();
        prompt.hide();
        state.target = null;
        setCursor(Cursor.DEFAULT);
        requestLayout();
    }

    void endLinking() {
        state.linkFrom = null;
        prompt.hide();
        state.target = null;
        overlay.clear();
        requestLayout();
    }

    /** Opens the field for the title of a cluster. */
    void rename(Cluster cluster) {
        menus.rename(cluster);
    }

    void edit(Node field) {
        getChildren().add(field);
    }

    void endEdit(Node field) {
        getChildren().remove(field);
    }

    /** Puts into the session what is not in it yet: steps of arrow keys, a title in its field. */
    public void commitPending() {
        requestFocus();
        commitSteps();
    }

    /** Has the steps of arrow keys made one move. */
    void commitSteps() {
        keys.commitSteps();
    }

    /** Whether the pointer is in the middle of something. */
    boolean isPointerBusy() {
        return state.pointerBusy;
    }

    /** What Esc ends; tells whether there was anything to end. */
    void pointerCancel(BooleanSupplier cancel) {
        pointerCancel = cancel;
    }

    boolean cancelPointer() {
        return pointerCancel.getAsBoolean();
    }

    /** What the pointer and the keys change about what is shown. */
    BoardState state() {
        return state;
    }

    /** The node of a card, if it is in view. */
    Optional<CardNode> nodeOf(Id<Card> card) {
        return nodes.of(card);
    }

    CardFaces faces() {
        return model.faces();
    }

    /** The face of a card as it is now. */
    CardFace faceOf(Id<Card> card) {
        return Objects.requireNonNull(model.faces().face(card), "on the board");
    }

    Turner turner() {
        return turner;
    }

    // --- showing it ------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (fitWhenSized) {
            fit();
        }
        cards.resize(width, height);
        overlay.resize(width, height);
        prompt.place(width);
        ground.setWidth(width);
        ground.setHeight(height);
        if (recoloured) {
            recoloured = false;
            nodes.recolour();
        }
        Viewport view = getViewport();
        boolean asTiles = LevelOfDetail.at(view.zoom()) == LevelOfDetail.TILE;
        if (asTiles) {
            nodes.showDragged();
            paintTiles(view);
        } else {
            nodes.showInView();
            tiles.release();
        }
        ground.paint(
                view, model.clusters(), model.links().drawn(visible(), state.dragged, view.zoom()));
        moving.show(view, model.links().ofDragged(state, view.zoom()));
    }

    /** Moves only what is dragged, and its links. */
    void placeDragged() {
        nodes.placeDragged();
        moving.show(getViewport(), model.links().ofDragged(state, getViewport().zoom()));
    }

    private void paintTiles(Viewport view) {
        double scale = Scales.of(this);
        tiles.begin(getWidth(), getHeight(), scale);
        CardSelection.State selected = model.selection().get();
        Id<Card> focus = isFocused() ? model.selection().get().focus().orElse(null) : null;
        model.faces()
                .index()
                .forEachIn(
                        visible(),
                        id -> {
                            CardFace face = model.faces().face(id);
                            boolean isNode = state.dragged.contains(id) && !nodes.areDraggedTiles();
                            if (face == null || isNode) {
                                return;
                            }
                            Point at = state.placeOf(face);
                            tiles.tile(
                                    view,
                                    at.x(),
                                    at.y(),
                                    new TileLayer.Look(
                                            face.isFlipside(),
                                            face.tier().map(tier -> tier.number()).orElse(0),
                                            selected.has(id),
                                            id.equals(focus),
                                            state.isPassedOver(id)));
                        });
        tiles.end();
    }
}
