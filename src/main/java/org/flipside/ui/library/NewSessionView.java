package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.Workshop;
import org.flipside.ui.form.AnswersChoice;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.form.FormFields;
import org.flipside.ui.form.GroupsView;
import org.flipside.ui.form.WhenRow;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The dialog in which a session is prepared. Enter makes it, Esc does not. */
public final class NewSessionView {
    private static final int COLUMNS = 3;

    private final NewSessionViewModel session;
    private final GroupsView groups;
    private final Runnable made;
    private final Runnable closed;
    private final DialogPanel root;

    @FXML private GridPane workshops;
    @FXML private ComboBox<String> client;
    @FXML private TextField unit;
    @FXML private TextField title;
    @FXML private VBox form;
    @FXML private HBox columns;
    @FXML private Label problem;
    @FXML private Button create;
    @FXML private Button cancel;

    /**
     * @param choice the workshops to choose from
     * @param clients the clients that may be named
     * @param made is called when the session is to be made
     * @param closed is called when it is not
     */
    NewSessionView(
            NewSessionViewModel session,
            List<Workshop> choice,
            List<String> clients,
            Runnable made,
            Runnable closed) {
        this.session = session;
        this.made = made;
        this.closed = closed;
        root = (DialogPanel) Views.load(this);
        LibrarySheet.addTo(root);
        groups = new GroupsView(session.groups());
        form.getChildren()
                .addAll(
                        new WhenRow(
                                session.dateProperty(),
                                session::readDay,
                                session.startProperty(),
                                session.endProperty()),
                        groups.root(),
                        new AnswersChoice(
                                session.answersProperty(), session.minimumGroupSizeProperty()));
        columns.getChildren().add(new PreflightView(session).root());
        for (int i = 0; i < choice.size(); i++) {
            workshops.add(card(choice.get(i)), i % COLUMNS, i / COLUMNS);
        }
        client.getItems().setAll(clients);
        client.getEditor().textProperty().bindBidirectional(session.clientProperty());
        unit.textProperty().bindBidirectional(session.unitProperty());
        title.textProperty().bindBidirectional(session.titleProperty());
        problem.textProperty().bind(session.problemProperty());
        problem.visibleProperty().bind(session.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        KeyCaps.add(create, Keys.cap(KeyCode.ENTER));
        KeyCaps.add(cancel, Keys.cap(KeyCode.ESCAPE));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node root() {
        return root;
    }

    /** What gets the keyboard first. */
    Node focus() {
        return session.clientProperty().get().isEmpty() ? client : title;
    }

    @FXML
    private void create() {
        groups.commit();
        root.requestFocus(); // a field that is being edited commits
        made.run();
    }

    @FXML
    private void cancel() {
        closed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isConsumed()) {
            return;
        }
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        } else if (!groups.isPasting() && !client.isShowing()) {
            create();
            event.consume();
        }
    }

    private Node card(Workshop workshop) {
        CardButton card = new CardButton(() -> session.workshopProperty().set(workshop));
        card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        card.getStyleClass().add("choice-card");
        Label name = new Label(workshop.title());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Label size = new Label(WorkshopsView.size(workshop));
        size.getStyleClass().add("meta");
        FontIcon mark = new FontIcon("fth-check");
        mark.getStyleClass().add("choice-mark");
        HBox head = new HBox(8, name, FormFields.space(), mark);
        card.getChildren().addAll(head, size);
        card.setAccessibleText(name.getText() + ", " + size.getText());
        session.workshopProperty()
                .subscribe(
                        chosen -> {
                            card.setChosen(chosen.equals(workshop));
                            mark.setVisible(chosen.equals(workshop));
                        });
        GridPane.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
