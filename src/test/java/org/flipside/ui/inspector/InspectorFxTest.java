package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import org.flipside.files.CatalogueReader;
import org.flipside.files.PriorityReader;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Participant;
import org.flipside.model.Session;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Modals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An inspector in a window, with the keys of a console. */
abstract class InspectorFxTest extends FxTest {
    final Session session =
            SmallSessions.with("We decide together.", "We listen.", "We act.")
                    .with(new Participant(Id.random(), "Tove Malm", "", Id.<Group>random()));
    final List<Id<Card>> cards = session.running().stream().map(Card::id).toList();
    final GivenEditor given = new GivenEditor(session);
    final CardSelection selection = new CardSelection();
    final List<String> told = new ArrayList<>();
    private final List<Runnable> offered = new ArrayList<>();
    final InspectorView inspector =
            get(
                    () ->
                            new InspectorView(
                                    given.editor(),
                                    selection,
                                    CatalogueReader.builtIn(),
                                    _ -> CompletableFuture.completedFuture(given.journal()),
                                    new ReadOnlyObjectWrapper<>(PriorityReader.builtIn()),
                                    GivenEditor.CLOCK,
                                    new ToldModals()));
    private final StackPane board = get(() -> new StackPane(inspector));

    /** Shows an inspector of that width in something that stands for the board. */
    void open(double width) {
        show(
                width,
                900,
                () -> {
                    board.setFocusTraversable(true);
                    Commands commands = new Commands();
                    inspector.commands().forEach(commands::add);
                    commands.add(
                            new Command(
                                    "session.undo",
                                    "fth-corner-up-left",
                                    Command.keys("Shortcut+Z"),
                                    new SimpleStringProperty(""),
                                    given.editor()::undo));
                    commands.listenOn(board);
                    return board;
                });
        run(() -> selection.only(cards.getFirst()));
        run(board::requestFocus);
    }

    /** Gives the keyboard to what stands for the board. */
    void leave() {
        run(board::requestFocus);
    }

    /** Does what the last short message offers. */
    void takeOffer() {
        run(offered.getLast());
    }

    /** Runs a command by its name. */
    void command(String id) {
        run(
                () ->
                        inspector.commands().stream()
                                .filter(command -> command.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .run());
        settle();
    }

    /** The field that has the keyboard. */
    TextInputControl focused() {
        return get(() -> (TextInputControl) board.getScene().getFocusOwner());
    }

    /** What has the keyboard, as a screen reader names it. */
    String focusedName() {
        return get(() -> board.getScene().getFocusOwner().getAccessibleText());
    }

    /** The only visible node with that style class. */
    <T extends Node> T only(Class<T> type, String style) {
        return get(
                () ->
                        inspector.lookupAll("." + style).stream()
                                .filter(type::isInstance)
                                .filter(node -> isShown(node))
                                .map(type::cast)
                                .findFirst()
                                .orElseThrow());
    }

    /** Whether a node with that style class can be seen. */
    boolean sees(String style) {
        return get(() -> inspector.lookupAll("." + style).stream().anyMatch(this::isShown));
    }

    private boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** The first card as it is now. */
    Card card() {
        return given.editor().session().cards().get(cards.getFirst()).orElseThrow();
    }

    private final class ToldModals implements Modals {
        @Override
        public void show(Node dialog, Node focus) {
            throw new AssertionError("The inspector shows no dialogs");
        }

        @Override
        public void showAtTop(Node dialog, Node focus) {
            throw new AssertionError("The inspector shows no dialogs");
        }

        @Override
        public void close() {}

        @Override
        public boolean isShowing() {
            return false;
        }

        @Override
        public void tell(String text, String act, Runnable action) {
            told.add(text);
            offered.add(action);
        }

        @Override
        public void doubt(String doubt, String act, Runnable action) {
            tell(doubt, act, action);
        }
    }
}
