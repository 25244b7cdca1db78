package org.flipside.ui.priority;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.Priority;
import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankAnchor;
import org.flipside.files.PriorityReader;
import org.flipside.session.Rank;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.flipside.ui.support.WordChoice;

import java.util.ArrayList;
import java.util.List;

/**
 * The dialog that changes the table of priorities: what follows from each combination of ranks, and
 * what ranks mean. Which ranks belong together is changed in the file. On the JavaFX thread.
 */
public final class PriorityView {
    private final PriorityChoice choice;
    private final Modals modals;
    private final DialogPanel root;
    private final List<RuleRow> rules = new ArrayList<>();
    private final List<AnchorRow> anchors = new ArrayList<>();
    private String source = "";

    @FXML private TextField name;
    @FXML private Label sourceWords;
    @FXML private Label problem;
    @FXML private Label place;
    @FXML private GridPane ruleGrid;
    @FXML private VBox anchorRows;
    @FXML private Button save;
    @FXML private Button cancel;

    private record RuleRow(PriorityRule rule, ComboBox<Priority> priority) {
        PriorityRule changed() {
            return new PriorityRule(
                    rule.severity(), rule.occurrence(), rule.detection(), priority.getValue());
        }
    }

    private record AnchorRow(
            RankAnchor anchor, TextArea severity, TextArea occurrence, TextArea detection) {
        RankAnchor changed() {
            return new RankAnchor(
                    anchor.ranks(),
                    or(severity, anchor.severity()),
                    or(occurrence, anchor.occurrence()),
                    or(detection, anchor.detection()));
        }

        /** A rank without a meaning means nothing: what was there stays. */
        private static String or(TextArea field, String before) {
            return field.getText().isBlank() ? before : field.getText().strip();
        }
    }

    /** A dialog over that choice. */
    public PriorityView(PriorityChoice choice, Modals modals) {
        this.choice = choice;
        this.modals = modals;
        root = (DialogPanel) Views.load(this);
        Views.style(root, PriorityView.class, "priority.css");
        KeyCaps.add(save, Keys.cap(Keys.shortcut() + "+" + Keys.text(KeyCode.ENTER)));
        KeyCaps.add(cancel, Keys.cap(KeyCode.ESCAPE));
        place.setText(Texts.of("priority.place", choice.file()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill(choice.tableProperty().get());
        tell(String.join("\n", choice.problems()));
    }

    private void fill(PriorityTable table) {
        name.setText(table.name());
        source = table.source();
        sourceWords.setText(source);
        rules.clear();
        ruleGrid.getChildren().clear();
        int column = 0;
        for (Rank rank : Rank.values()) {
            ruleGrid.add(heading(Texts.of("scores.rank", rank)), column++, 0);
        }
        ruleGrid.add(heading(Texts.of("priority.follows")), column, 0);
        table.rules().forEach(this::addRule);
        anchors.clear();
        anchorRows.getChildren().clear();
        table.anchors().forEach(this::addAnchor);
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("meta-strong");
        return label;
    }

    private void addRule(PriorityRule rule) {
        int row = rules.size() + 1;
        String ranks =
                Texts.of(
                        "priority.ranks",
                        PriorityWords.ranks(rule.severity()),
                        PriorityWords.ranks(rule.occurrence()),
                        PriorityWords.ranks(rule.detection()));
        WordChoice<Priority> priority =
                new WordChoice<>(Priority.class, "vocabulary.priority", ranks);
        priority.setValue(rule.priority());
        ruleGrid.add(new Label(PriorityWords.ranks(rule.severity())), 0, row);
        ruleGrid.add(new Label(PriorityWords.ranks(rule.occurrence())), 1, row);
        ruleGrid.add(new Label(PriorityWords.ranks(rule.detection())), 2, row);
        ruleGrid.add(priority, 3, row);
        rules.add(new RuleRow(rule, priority));
    }

    private void addAnchor(RankAnchor anchor) {
        String ranks = PriorityWords.ranks(anchor.ranks());
        AnchorRow row =
                new AnchorRow(
                        anchor,
                        field(anchor.severity(), Rank.SEVERITY, ranks),
                        field(anchor.occurrence(), Rank.OCCURRENCE, ranks),
                        field(anchor.detection(), Rank.DETECTION, ranks));
        anchors.add(row);
        VBox box =
                new VBox(
                        4,
                        heading(Texts.of("priority.anchor", ranks)),
                        labelled(Rank.SEVERITY, row.severity()),
                        labelled(Rank.OCCURRENCE, row.occurrence()),
                        labelled(Rank.DETECTION, row.detection()));
        anchorRows.getChildren().add(box);
    }

    private static TextArea field(String text, Rank which, String ranks) {
        TextArea field = new TextArea(text);
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.setMinHeight(56);
        field.setAccessibleText(Texts.of("priority.field", Texts.of("scores.rank", which), ranks));
        return field;
    }

    private static Node labelled(Rank which, TextArea field) {
        Label label = new Label(Texts.of("scores.rank", which));
        label.getStyleClass().add("meta");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    /** Opens it. */
    public void show() {
        modals.show(root, name);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.TAB
                && event.getTarget() instanceof TextArea area
                && !event.isShortcutDown()) {
            event.consume(); // a tab is no part of a meaning
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @FXML
    private void asItCame() {
        fill(PriorityReader.builtIn());
    }

    @FXML
    private void save() {
        PriorityTable before = choice.tableProperty().get();
        PriorityTable changed =
                new PriorityTable(
                        name.getText().isBlank() ? before.name() : name.getText().strip(),
                        source,
                        rules.stream().map(RuleRow::changed).toList(),
                        anchors.stream().map(AnchorRow::changed).toList());
        save.setDisable(true);
        choice.keep(
                changed,
                new PriorityChoice.Kept() {
                    @Override
                    public void done() {
                        modals.close();
                    }

                    @Override
                    public void failed(Throwable why) {
                        save.setDisable(false);
                        tell(
                                Texts.of(
                                        "priority.not-kept",
                                        choice.file(),
                                        String.valueOf(why.getMessage())));
                    }
                });
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    @FXML
    private void cancel() {
        modals.close();
    }
}
