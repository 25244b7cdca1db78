package org.flipside.ui.console;

import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.flipside.model.Card;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.session.CardEdits;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.RunOrder;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cards in the run of the session, as a list that shares the board's selection. */
final class CardRail {
    /** What changes where a card stands in the run. */
    private static final Set<EntityKind> STANDING =
            EnumSet.of(EntityKind.PROGRESS, EntityKind.PARKED, EntityKind.DETAILS);

    private final SessionEditor editor;
    private final CardSelection selection;
    private final ListView<Card> list;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean following;

    CardRail(SessionEditor editor, CardSelection selection, ListView<Card> list) {
        this.editor = editor;
        this.selection = selection;
        this.list = list;
        list.setCellFactory(_ -> new CardListCell(this::standing, this::moveTo));
        list.setAccessibleText(Texts.of("console.cards"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.add(editor.observe(this::changed));
        subscriptions.add(selection.stateProperty().subscribe(_ -> followSelection()));
        list.getSelectionModel().getSelectedItems().subscribe(this::choose);
        show();
    }

    /** The space bar turns cards here too, and must not select in the list. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            list.getParent().fireEvent(event.copyFor(list.getParent(), list.getParent()));
            event.consume();
        }
    }

    /** A card was dropped in the list, before the card at that place. */
    private void moveTo(Id<Card> card, int index) {
        int from = editor.session().running().stream().map(Card::id).toList().indexOf(card);
        int to = index > from ? index - 1 : index;
        if (from >= 0 && to != from) {
            editor.perform(
                    Texts.of("label.reorder.one", from + 1),
                    session -> CardEdits.reorder(session, card, to));
        }
    }

    private void changed(SessionEditor.Change change) {
        Set<EntityKind> kinds =
                change.changes().changes().stream()
                        .map(c -> c.entity().entityKind())
                        .collect(Collectors.toSet());
        if (kinds.contains(EntityKind.CARD)) {
            show();
        }
        if (!Collections.disjoint(kinds, STANDING)) {
            list.refresh();
        }
    }

    /** The card that the room looks at, and those that are set aside. */
    private String standing(Id<Card> card) {
        Session session = editor.session();
        boolean runs = session.details().state() == SessionState.RUNNING;
        if (runs && session.progress().filter(p -> p.looked().isAbout(card)).isPresent()) {
            return Texts.of("console.on-stage");
        }
        return RunOrder.parked(session).contains(card) ? Texts.of("console.parked") : "";
    }

    private void show() {
        following = true;
        try {
            List<Card> running = editor.session().running();
            if (running.size() == list.getItems().size()) {
                for (int i = 0; i < running.size(); i++) {
                    if (!running.get(i).equals(list.getItems().get(i))) {
                        list.getItems().set(i, running.get(i));
                    }
                }
            } else {
                list.getItems().setAll(running);
            }
        } finally {
            following = false;
        }
        followSelection();
    }

    private void followSelection() {
        if (following) {
            return;
        }
        following = true;
        try {
            CardSelection.State state = selection.get();
            list.getSelectionModel().clearSelection();
            int[] rows =
                    IntStream.range(0, list.getItems().size())
                            .filter(i -> state.has(list.getItems().get(i).id()))
                            .toArray();
            if (rows.length > 0) {
                list.getSelectionModel().selectIndices(rows[0], rows);
            }
            if (rows.length == 1) {
                list.scrollTo(Math.max(0, rows[0] - 3));
            }
        } finally {
            following = false;
        }
    }

    private void choose() {
        if (following) {
            return;
        }
        following = true;
        try {
            List<Id<Card>> chosen =
                    list.getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .map(Card::id)
                            .toList();
            if (chosen.size() == 1) {
                selection.only(chosen.getFirst());
            } else if (!chosen.isEmpty()) {
                selection.all(chosen);
            }
        } finally {
            following = false;
        }
    }

    void close() {
        subscriptions.end();
    }
}
