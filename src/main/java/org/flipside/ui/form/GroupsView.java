package org.flipside.ui.form;

import javafx.fxml.FXML;
import javafx.scene.Node;
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

/** The groups of a session, and the place where names are written. */
public final class GroupsView {
    private final GroupsModel groups;
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

    /** Shows those groups. */
    public GroupsView(GroupsModel groups) {
        this.groups = groups;
        root = Views.load(this);
        groups.groupsProperty().subscribe(this::fill);
        names.textProperty().subscribe(this::showRead);
        add.setOnAction(_ -> addGroup());
        paste.setOnAction(_ -> showPasting(true));
        cancel.setOnAction(_ -> showPasting(false));
        use.setOnAction(_ -> commit());
        showPasting(false);
    }

    /** What is put into the form. */
    public Parent root() {
        return root;
    }

    /** Whether names are being written, so that Enter means a new line. */
    public boolean isPasting() {
        return pasting.isVisible();
    }

    /** Takes the names that are being written, if there are any. */
    public void commit() {
        if (isPasting()) {
            if (!Roster.read(names.getText()).isEmpty()) {
                groups.nameAll(names.getText());
            }
            showPasting(false);
        }
    }

    private void addGroup() {
        groups.add(Texts.of("form.group.new", rows.size() + 1));
        rows.getLast().focus().requestFocus();
    }

    /** The keyboard goes to what has taken the place. */
    private void remove(int index) {
        groups.remove(index);
        Node next = rows.isEmpty() ? add : rows.get(Math.min(index, rows.size() - 1)).focus();
        next.requestFocus();
    }

    private void showPasting(boolean now) {
        boolean was = pasting.isVisible();
        pasting.setVisible(now);
        pasting.setManaged(now);
        acts.setVisible(!now);
        acts.setManaged(!now);
        if (now) {
            names.setText(Roster.write(groups.groupsProperty().get()));
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
                        ? Texts.of("form.names.form")
                        : Texts.of("form.names.read", lines.size()));
    }

    /** Rows stay while groups only change, so that whoever types keeps the place. */
    private void fill(List<PlannedGroup> now) {
        if (rows.size() != now.size()) {
            rows.clear();
            for (int i = 0; i < now.size(); i++) {
                int index = i;
                rows.add(new GroupRow(groups, index, () -> remove(index)));
            }
            list.getChildren().setAll(rows);
            list.setVisible(!rows.isEmpty());
            list.setManaged(!rows.isEmpty());
        }
        for (int i = 0; i < now.size(); i++) {
            rows.get(i).show(now.get(i));
        }
        int all = now.stream().mapToInt(PlannedGroup::size).sum();
        int named = now.stream().mapToInt(group -> group.people().size()).sum();
        paste.setText(Texts.of(named == 0 ? "form.names.paste" : "form.names.edit"));
        people.setText(
                named == 0
                        ? Texts.of("form.people", all)
                        : Texts.of("form.people.named", all, named));
    }
}
