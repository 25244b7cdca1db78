package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.session.Roster;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.ArrayList;
import java.util.List;

/** The groups of a new session, and the place where names are pasted. */
public final class GroupsView {
    private final NewSessionViewModel session;
    private final Parent root;
    private final List<GroupRow> rows = new ArrayList<>();

    @FXML private Label people;
    @FXML private VBox list;
    @FXML private HBox acts;
    @FXML private Button add;
    @FXML private Button paste;
    @FXML private VBox pasting;
    @FXML private TextArea names;
    @FXML private Label read;
    @FXML private Button use;
    @FXML private Button cancel;

    GroupsView(NewSessionViewModel session) {
        this.session = session;
        root = Views.load(this);
        session.groupsProperty().subscribe(this::fill);
        names.textProperty().subscribe(this::showRead);
        add.setOnAction(_ -> addGroup());
        paste.setOnAction(_ -> showPasting(true));
        cancel.setOnAction(_ -> showPasting(false));
        use.setOnAction(
                _ -> {
                    session.nameAll(names.getText());
                    showPasting(false);
                });
        showPasting(false);
    }

    Parent root() {
        return root;
    }

    /** Whether names are being pasted, so that Enter means a new line. */
    boolean isPasting() {
        return pasting.isVisible();
    }

    private void addGroup() {
        session.addGroup(Texts.of("new-session.group.new", rows.size() + 1));
        rows.getLast().focus().requestFocus();
    }

    private void showPasting(boolean now) {
        boolean was = pasting.isVisible();
        pasting.setVisible(now);
        pasting.setManaged(now);
        acts.setVisible(!now);
        acts.setManaged(!now);
        if (now) {
            names.requestFocus();
        } else if (was) {
            paste.requestFocus();
        }
    }

    private void showRead(String text) {
        List<Roster.Line> lines = Roster.read(text);
        use.setDisable(lines.isEmpty());
        read.setText(
                lines.isEmpty()
                        ? Texts.of("new-session.names.form")
                        : Texts.of("new-session.names.read", lines.size()));
    }

    /** Rows stay while groups only change, so that whoever types keeps the place. */
    private void fill(List<PlannedGroup> groups) {
        if (rows.size() != groups.size()) {
            rows.clear();
            for (int i = 0; i < groups.size(); i++) {
                rows.add(new GroupRow(session, i));
            }
            list.getChildren().setAll(rows);
            list.setVisible(!rows.isEmpty());
            list.setManaged(!rows.isEmpty());
        }
        for (int i = 0; i < groups.size(); i++) {
            rows.get(i).show(groups.get(i));
        }
        int all = groups.stream().mapToInt(PlannedGroup::size).sum();
        int named = groups.stream().mapToInt(group -> group.people().size()).sum();
        people.setText(
                named == 0
                        ? Texts.of("new-session.people", all)
                        : Texts.of("new-session.people.named", all, named));
    }
}
