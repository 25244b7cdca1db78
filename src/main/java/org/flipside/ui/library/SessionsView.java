package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.flipside.store.SessionSummary;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/** The middle of the window: the session that runs, and the list of all others. */
public final class SessionsView {
    private static final double ROOM_FOR_SKETCH = 800;

    private final LibraryViewModel library;
    private final LibraryActs acts;
    private final Commands commands;
    private final RunningView running = new RunningView();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;
    private boolean filling;

    @FXML private VBox column;
    @FXML private Label found;
    @FXML private Button sort;
    @FXML private StackPane listFrame;
    @FXML private ListView<Row> list;
    @FXML private VBox nothing;
    @FXML private Label nothingTitle;
    @FXML private Label nothingText;
    @FXML private Button showAll;

    SessionsView(LibraryViewModel library, LibraryActs acts, Commands commands) {
        this.library = library;
        this.acts = acts;
        this.commands = commands;
        root = Views.load(this);
        prepareList();
        sort.setOnAction(_ -> library.turnOrder());
        showAll.setOnAction(_ -> showAll());
        subscriptions.add(library.overviewProperty().subscribe(this::fill));
        subscriptions.add(library.selectedProperty().subscribe(_ -> selectInList()));
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard when the list does. */
    Node focus() {
        if (nothing.isVisible()) {
            return showAll;
        }
        boolean onlyFront = list.getItems().isEmpty() && running.root().getParent() != null;
        return onlyFront ? running.focus() : list;
    }

    /** Adapts to the room there is for this part of the window, in pixels. */
    void fit(double width) {
        running.setNarrow(width < ROOM_FOR_SKETCH);
    }

    void close() {
        subscriptions.end();
    }

    private void prepareList() {
        list.setCellFactory(
                shown ->
                        new SessionCell(shown, session -> acts.open(session.id()), this::showMenu));
        RoundClip.on(list);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> selected(before.intValue(), now.intValue()));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        library.selected().map(SessionSummary::id).ifPresent(acts::open);
                        event.consume();
                    }
                });
        list.setOnContextMenuRequested(
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showMenu(event);
                    }
                });
    }

    /** What can be done with the selected session. */
    private void showMenu(ContextMenuEvent event) {
        ContextMenu menu =
                CommandMenus.context(
                        List.of(
                                commands.get("library.open"),
                                commands.get("library.duplicate"),
                                commands.get("library.delete")));
        menu.show(list, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** A heading cannot be selected: going on in the same direction leads over it. */
    private void selected(int before, int now) {
        if (filling || now < 0) {
            return;
        }
        if (list.getItems().get(now) instanceof Row.Entry(SessionSummary session)) {
            library.selectedProperty().set(Optional.of(session.id()));
            return;
        }
        int next = now < before && now > 0 ? now - 1 : now + 1;
        if (next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, Math.min(now, next)));
        }
    }

    private void fill(Overview overview) {
        Looking looking = overview.looking();
        boolean hadKeyboard = list.isFocused();
        showFront(overview.front());
        fillList(overview.rows());
        sort.setText(
                Texts.of(looking.newestFirst() ? "library.newest-first" : "library.oldest-first"));
        sort.setGraphic(new FontIcon(looking.newestFirst() ? "fth-arrow-down" : "fth-arrow-up"));
        found.setVisible(looking.isSearch());
        found.setText(Texts.of("library.found", overview.found()));
        found.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        boolean none = overview.found() == 0;
        listFrame.setVisible(!overview.rows().isEmpty());
        nothing.setVisible(none);
        nothing.setManaged(none);
        if (none) {
            sayNothingFound(looking);
        }
        if (hadKeyboard && !listFrame.isVisible()) {
            focus().requestFocus(); // not to something that nobody sees
        }
    }

    private void showFront(Optional<SessionSummary> front) {
        front.ifPresent(session -> running.show(session, acts));
        boolean shown = column.getChildren().contains(running.root());
        if (front.isPresent() && !shown) {
            column.getChildren().addFirst(running.root());
        } else if (front.isEmpty() && shown) {
            column.getChildren().remove(running.root());
        }
    }

    private void fillList(List<Row> rows) {
        int place = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems().setAll(rows);
        list.getSelectionModel().clearSelection();
        filling = false;
        double height =
                rows.stream()
                        .mapToDouble(
                                row ->
                                        row instanceof Row.Heading
                                                ? SessionCell.HEADING_HEIGHT
                                                : SessionCell.ENTRY_HEIGHT)
                        .sum();
        listFrame.setMaxHeight(height + 2);
        selectInList();
        boolean lost = list.getSelectionModel().isEmpty();
        if (lost && !rows.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(place, 1, rows.size() - 1));
        }
    }

    private void selectInList() {
        library.selectedProperty()
                .get()
                .ifPresent(
                        id -> {
                            for (int i = 0; i < list.getItems().size(); i++) {
                                if (list.getItems().get(i) instanceof Row.Entry(var session)
                                        && session.id().equals(id)
                                        && list.getSelectionModel().getSelectedIndex() != i) {
                                    list.getSelectionModel().select(i);
                                }
                            }
                        });
    }

    private void sayNothingFound(Looking looking) {
        String client = looking.client().orElse("");
        boolean search = looking.isSearch();
        nothingTitle.setText(
                search
                        ? Texts.of("library.nothing-found", looking.query().strip())
                        : Texts.of("library.nothing-there"));
        String scope = looking.standing().map(s -> Texts.of("library.group", s)).orElse(client);
        nothingText.setText(
                scope.isEmpty()
                        ? Texts.of("library.nothing-found.text")
                        : Texts.of("library.nothing-there.text", scope));
        showAll.setText(
                Texts.of(search && scope.isEmpty() ? "library.clear-search" : "library.show-all"));
    }

    private void showAll() {
        Looking looking = library.lookingProperty().get();
        if (looking.standing().isEmpty() && looking.client().isEmpty()) {
            library.find("");
        }
        library.chooseStanding(Optional.empty());
        library.chooseClient(Optional.empty());
        focus().requestFocus();
    }
}
