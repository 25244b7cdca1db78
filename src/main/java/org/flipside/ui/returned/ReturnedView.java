package org.flipside.ui.returned;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.files.Difference;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.session.SessionEditor;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.returned.ReturnedFiles.Returned;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Shows what files would change in the session, and changes it. On the JavaFX thread. */
final class ReturnedView {
    private final List<Returned> files;
    private final SessionEditor editor;
    private final Modals modals;
    private final DialogPanel root;

    @FXML private Label title;
    @FXML private VBox list;
    @FXML private Button take;
    @FXML private Button cancel;

    ReturnedView(List<Returned> files, SessionEditor editor, Modals modals) {
        this.files = files;
        this.editor = editor;
        this.modals = modals;
        root = (DialogPanel) Views.load(this);
        Views.style(root, ReturnedView.class, "returned.css");
        files.forEach(file -> list.getChildren().add(section(file)));
        int changes = proposals().stream().mapToInt(ReturnedView::changes).sum();
        title.setText(Texts.of(changes == 0 ? "returned.title-nothing" : "returned.title"));
        take.setText(Texts.of("returned.take", changes));
        take.setVisible(changes > 0);
        take.setManaged(changes > 0);
        cancel.setText(Texts.of(changes > 0 ? "dialog.cancel" : "dialog.close"));
        KeyCaps.add(take, Keys.cap(KeyCode.ENTER));
        KeyCaps.add(cancel, Keys.cap(KeyCode.ESCAPE));
    }

    void show() {
        modals.show(root, take.isVisible() ? take : cancel);
    }

    private List<Proposal> proposals() {
        return files.stream().flatMap(file -> file.reading().found().stream()).toList();
    }

    private static int changes(Proposal proposal) {
        return (int) proposal.differences().stream().filter(d -> !d.isConflict()).count();
    }

    @FXML
    private void take(ActionEvent event) {
        event.consume();
        List<Proposal> taken = proposals().stream().filter(Proposal::isChange).toList();
        modals.close();
        taken.forEach(proposal -> editor.perform(proposal.label(), proposal.change()));
        modals.tell(
                Texts.of("returned.taken", String.join(", ", labels(taken))),
                taken.size() == 1 ? Texts.of("returned.undo") : "",
                () -> {
                    var _ = editor.undo();
                });
    }

    private static List<String> labels(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::label).toList();
    }

    @FXML
    private void cancel(ActionEvent event) {
        event.consume();
        modals.close();
    }

    private static Node section(Returned file) {
        VBox section = new VBox(8, label(file.name(), "meta"));
        switch (file.reading()) {
            case Reading.Read<Proposal>(Proposal proposal, _) -> tell(proposal, section);
            case Reading.Refused<Proposal> _ ->
                    file.reading()
                            .lines()
                            .forEach(line -> section.getChildren().add(label(line, "problem")));
        }
        return section;
    }

    private static void tell(Proposal proposal, VBox section) {
        section.getChildren().add(label(proposal.label(), "strong"));
        if (proposal.differences().isEmpty()) {
            section.getChildren().add(label(Texts.of("returned.nothing"), "body"));
        }
        GridPane rows = new GridPane();
        rows.getStyleClass().add("returned-rows");
        String before = "";
        for (Difference difference : proposal.differences()) {
            if (!difference.where().equals(before)) {
                Label where = label(difference.where(), "returned-where");
                rows.add(where, 0, rows.getRowCount(), 2, 1);
            }
            before = difference.where();
            int row = rows.getRowCount();
            Label what = label(difference.what(), "meta");
            what.setMinWidth(Region.USE_PREF_SIZE);
            rows.add(what, 0, row);
            rows.add(told(difference), 1, row);
        }
        section.getChildren().add(rows);
        proposal.remarks().forEach(remark -> section.getChildren().add(label(remark, "quiet")));
    }

    private static Node told(Difference difference) {
        VBox told = new VBox(2);
        if (!difference.before().isBlank()) {
            told.getChildren().add(label(Texts.of("returned.was", difference.before()), "quiet"));
        }
        String after = difference.after();
        told.getChildren().add(label(after.isBlank() ? Texts.of("returned.empty") : after, "body"));
        if (difference.isConflict()) {
            FontIcon sign = new FontIcon("fth-alert-triangle");
            sign.getStyleClass().add("problem");
            told.getChildren()
                    .add(
                            new HBox(
                                    4,
                                    sign,
                                    label(
                                            Texts.of("returned.stays", difference.conflict()),
                                            "problem")));
        }
        return told;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
