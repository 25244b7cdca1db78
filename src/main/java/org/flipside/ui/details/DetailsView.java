package org.flipside.ui.details;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.ui.form.AnswersChoice;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.form.GroupsView;
import org.flipside.ui.form.WhenRow;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Views;

/** The dialog in which a session is changed as a whole. Enter does it, Esc does not. */
public final class DetailsView {
    private final DetailsViewModel model;
    private final Modals modals;
    private final DialogPanel root;

    @FXML private HBox columns;
    @FXML private VBox form;
    @FXML private TextField client;
    @FXML private TextField unit;
    @FXML private TextField title;
    @FXML private VBox leaving;
    @FXML private Button cancel;
    @FXML private Button save;
    private final GroupsView groups;

    /** A dialog for that session. */
    public DetailsView(DetailsViewModel model, Modals modals) {
        this.model = model;
        this.modals = modals;
        groups = new GroupsView(model.groups());
        root = (DialogPanel) Views.load(this);
        client.textProperty().bindBidirectional(model.clientProperty());
        unit.textProperty().bindBidirectional(model.unitProperty());
        title.textProperty().bindBidirectional(model.titleProperty());
        form.getChildren()
                .addAll(
                        new WhenRow(model.dateProperty(), model::readDay, model.startProperty()),
                        groups.root(),
                        new AnswersChoice(
                                model.answersProperty(), model.minimumGroupSizeProperty()));
        columns.getChildren().add(new AgendaView(model.agenda(), model.hasBegun()).root());
        leaving.getChildren().add(new LeavingView(model.leavingProperty()));
        KeyCaps.add(save, Keys.cap(KeyCode.ENTER));
        KeyCaps.add(cancel, Keys.cap(KeyCode.ESCAPE));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens it. */
    public void show() {
        modals.show(root, title);
    }

    @FXML
    private void save() {
        groups.commit();
        root.requestFocus(); // a field that is being edited commits
        modals.close();
        model.save();
    }

    @FXML
    private void cancel() {
        modals.close();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isConsumed()) {
            return;
        }
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        } else if (!(event.getTarget() instanceof TextArea)) {
            save();
            event.consume();
        }
    }
}
