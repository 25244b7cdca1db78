package org.flipside.ui.board;

import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.flipside.layout.Box;
import org.flipside.layout.LevelOfDetail;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkType;
import org.flipside.ui.support.CardSelection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What mouse, pen and touchpad do on the board. One gesture at a time. */
final class BoardPointer {
    private static final double NEAR_LINK = 8;
    private static final double CORNER = 28;
    private static final double ZOOM_PER_PIXEL = 0.0025;

    private final BoardView board;
    private final BoardModel model;
    private final DragOverlay overlay;
    private final BoardMenus menus;
    private final EdgePan edgePan;
    private Gesture gesture = new Gesture.None();
    private double lastX;
    private double lastY;
    private boolean lastFree;

    BoardPointer(BoardView board, BoardModel model, DragOverlay overlay, BoardMenus menus) {
        this.board = board;
        this.model = model;
        this.overlay = overlay;
        this.menus = menus;
        this.edgePan = new EdgePan(board);
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        board.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        board.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        board.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        board.addEventHandler(ZoomEvent.ZOOM, this::zoomed);
        board.pointerCancel(this::cancel);
        board.viewportProperty().subscribe(_ -> follow()); // by wheel, by keys or at the edge
    }

    private void pressed(MouseEvent event) {
        remember(event);
        board.requestFocus();
        board.commitSteps();
        menus.hide();
        if (event.getButton() == MouseButton.MIDDLE || board.state().spaceHeld) {
            board.state().spaceUsed = true;
            gesture = new Gesture.Pan(event.getX(), event.getY());
            board.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            begin(event);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            cardAt(event.getX(), event.getY())
                    .filter(id -> !model.selection().get().has(id))
                    .ifPresent(model.selection()::only);
        }
    }

    private void begin(MouseEvent event) {
        double x = boardX(event);
        double y = boardY(event);
        Optional<Id<Card>> card = cardAt(event.getX(), event.getY());
        if (!board.state().carried.isEmpty()) {
            card.filter(id -> !board.state().carried.contains(id))
                    .ifPresentOrElse(board::putDownOn, () -> putDown(x, y));
            return;
        }
        Id<Card> linkFrom = board.state().linkFrom;
        if (linkFrom != null) {
            board.endLinking();
            card.ifPresent(to -> finishLink(linkFrom, to, event));
            return;
        }
        model.links().chooseNone();
        if (card.isPresent()) {
            beginOnCard(event, card.get());
            return;
        }
        Optional<Cluster> cluster = model.clusterTitleAt(x, y);
        if (cluster.isPresent()) {
            model.selection().all(cluster.get().cards());
            gesture = new Gesture.Drag(x, y, cluster.get().cards());
            return;
        }
        Optional<Id<Link>> link =
                model.links()
                        .at(
                                x,
                                y,
                                NEAR_LINK / board.getViewport().zoom(),
                                board.getViewport().zoom());
        if (link.isPresent()) {
            model.links().choose(link.get());
            menus.showForLink(event.getScreenX(), event.getScreenY());
            return;
        }
        List<Id<Card>> before = List.copyOf(model.selection().get().cards());
        List<Id<Card>> kept = event.isShiftDown() ? before : List.of();
        model.selection().all(kept);
        gesture = new Gesture.Band(x, y, before, kept);
    }

    private void finishLink(Id<Card> from, Id<Card> to, MouseEvent event) {
        if (!from.equals(to)) {
            model.links().link(from, to, LinkType.LEADS_TO);
            menus.showForLink(event.getScreenX(), event.getScreenY());
        }
    }

    private void beginOnCard(MouseEvent event, Id<Card> card) {
        CardSelection selection = model.selection();
        if (isOnCorner(card, event.getX(), event.getY())) {
            selection.only(card);
            if (event.getClickCount() == 1) { // a second click at once means the same turn
                beginTurn(event, card);
            }
            return;
        }
        if (event.isShiftDown() || event.isShortcutDown()) {
            selection.toggle(card);
        } else if (!selection.get().has(card)) {
            selection.only(card);
        } else {
            selection.focus(card);
        }
        if (selection.get().has(card)) {
            List<Id<Card>> cards = List.copyOf(selection.get().cards());
            gesture = new Gesture.Drag(boardX(event), boardY(event), cards);
        }
    }

    private void beginTurn(MouseEvent event, Id<Card> card) {
        board.nodeOf(card).ifPresent(node -> gesture = new Gesture.Turn(card, node, event.getX()));
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        lastFree = event.isAltDown();
    }

    private void dragged(MouseEvent event) {
        remember(event);
        switch (gesture) {
            case Gesture.Pan pan -> {
                board.setViewport(
                        board.getViewport()
                                .panned(event.getX() - pan.lastX, event.getY() - pan.lastY));
                pan.lastX = event.getX();
                pan.lastY = event.getY();
            }
            case Gesture.Drag _, Gesture.Band _ -> {
                follow();
                edgePan.at(lastX, lastY);
            }
            case Gesture.Turn turn -> turn.to(event.getX(), board);
            case Gesture.None _ -> {}
        }
    }

    /** Has cards or band follow the pointer to where it was last. */
    private void follow() {
        switch (gesture) {
            case Gesture.Drag drag -> {
                Id<Card> target = cardAt(lastX, lastY, Set.copyOf(drag.cards())).orElse(null);
                drag.to(lastX, lastY, lastFree, board, model, overlay, target);
            }
            case Gesture.Band band -> band(band);
            case Gesture.Pan _, Gesture.Turn _, Gesture.None _ -> {}
        }
    }

    private void band(Gesture.Band band) {
        Viewport view = board.getViewport();
        Box box = Box.between(band.x(), band.y(), view.boardX(lastX), view.boardY(lastY));
        overlay.band(board.getViewport().toView(box));
        Set<Id<Card>> cards = new HashSet<>(model.faces().index().in(box));
        cards.addAll(band.kept());
        model.selection().all(model.faces().sequence().stream().filter(cards::contains).toList());
    }

    /** Puts cards that were picked up where the pointer is: the first of them with its middle. */
    private void putDown(double x, double y) {
        List<Id<Card>> cards = board.state().carried.stream().toList();
        board.endCarrying();
        model.faces()
                .index()
                .box(cards.getFirst())
                .ifPresent(
                        box ->
                                model.move(
                                        cards,
                                        Math.rint(x - box.centerX()),
                                        Math.rint(y - box.centerY())));
    }

    private void released(MouseEvent event) {
        Gesture ending = gesture;
        gesture = new Gesture.None();
        edgePan.end();
        board.setCursor(Cursor.DEFAULT);
        overlay.clear();
        switch (ending) {
            case Gesture.Drag drag -> drag.end(board, model);
            case Gesture.Turn turn -> turn.end(board, model);
            case Gesture.Pan _, Gesture.Band _, Gesture.None _ -> {}
        }
    }

    /** By the secondary button, or by the key that keyboards have for it. */
    private void menuRequested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger() && model.links().chosen().isPresent()) {
            menus.showForChosenLink();
        } else if (event.isKeyboardTrigger()) {
            menus.showForMeantCards();
        } else {
            menus.showForCards(event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() != 2
                || !event.isStillSincePress()) {
            return;
        }
        Optional<Id<Card>> card = cardAt(event.getX(), event.getY());
        if (card.isPresent()) {
            if (!isOnCorner(card.get(), event.getX(), event.getY())) {
                model.turn(List.of(card.get()));
            }
        } else {
            model.clusterTitleAt(boardX(event), boardY(event)).ifPresent(menus::rename);
        }
    }

    private void moved(MouseEvent event) {
        Optional<Id<Card>> card = cardAt(event.getX(), event.getY());
        Id<Card> corner =
                card.filter(id -> isOnCorner(id, event.getX(), event.getY())).orElse(null);
        if (!Objects.equals(corner, board.state().hoveredCorner)) {
            board.state().hoveredCorner = corner;
            board.requestLayout();
        }
        board.setCursor(
                corner != null
                        ? Cursor.HAND
                        : board.state().spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        if (!board.state().carried.isEmpty()) {
            board.setCursor(Cursor.CLOSED_HAND);
        }
        Id<Card> from = board.state().linkFrom;
        if (from != null) {
            Viewport view = board.getViewport();
            model.faces()
                    .index()
                    .box(from)
                    .ifPresent(
                            box ->
                                    overlay.rubber(
                                            view.viewX(box.centerX()),
                                            view.viewY(box.centerY()),
                                            event.getX(),
                                            event.getY()));
            board.state().target = card.filter(id -> !id.equals(from)).orElse(null);
            board.requestLayout();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL);
            board.zoomTo(board.getViewport().zoom() * factor, event.getX(), event.getY());
        } else {
            board.setViewport(board.getViewport().panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        board.zoomTo(
                board.getViewport().zoom() * event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    /** Esc ends what is going on, as if it had not begun. */
    private boolean cancel() {
        Gesture ending = gesture;
        gesture = new Gesture.None();
        edgePan.end();
        overlay.clear();
        board.setCursor(Cursor.DEFAULT);
        return switch (ending) {
            case Gesture.Drag drag -> drag.cancel(board);
            case Gesture.Turn turn -> turn.cancel(board);
            case Gesture.Band band -> {
                model.selection().all(band.before());
                yield true;
            }
            case Gesture.Pan _ -> true;
            case Gesture.None _ -> false;
        };
    }

    private Optional<Id<Card>> cardAt(double viewX, double viewY) {
        return cardAt(viewX, viewY, Set.of());
    }

    /** The card under a point; of several the selected one, else the last in the run. */
    private Optional<Id<Card>> cardAt(double viewX, double viewY, Set<Id<Card>> without) {
        Viewport view = board.getViewport();
        Box point = new Box(view.boardX(viewX), view.boardY(viewY), 0.01, 0.01);
        CardSelection.State selected = model.selection().get();
        return model.faces().index().in(point).stream()
                .filter(id -> !without.contains(id))
                .max(
                        Comparator.<Id<Card>, Boolean>comparing(selected::has)
                                .thenComparingInt(id -> board.faceOf(id).number()));
    }

    private boolean isOnCorner(Id<Card> card, double viewX, double viewY) {
        Viewport view = board.getViewport();
        if (LevelOfDetail.at(view.zoom()) == LevelOfDetail.TILE) {
            return false;
        }
        double side = CORNER * Math.max(view.zoom(), 0.7);
        return model.faces()
                .index()
                .box(card)
                .map(view::toView)
                .map(box -> box.right() - viewX <= side && box.bottom() - viewY <= side)
                .orElse(false);
    }

    private double boardX(MouseEvent event) {
        return board.getViewport().boardX(event.getX());
    }

    private double boardY(MouseEvent event) {
        return board.getViewport().boardY(event.getY());
    }
}
