package org.flipside.ui.survey;

import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.files.Reading;
import org.flipside.files.Survey;
import org.flipside.model.Answer;
import org.flipside.model.Question;
import org.flipside.session.SessionEditor;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The dialog that takes over answers to a survey: a pasted table or a file, and beside it what
 * would go into the session. On the JavaFX thread.
 */
public final class SurveyView {
    private final SurveyViewModel model;
    private final Modals modals;
    private final Supplier<Optional<Path>> chooser;
    private final DialogPanel root;

    @FXML private TextArea table;
    @FXML private HBox questions;
    @FXML private HBox ungrouped;
    @FXML private ComboBox<String> group;
    @FXML private Label found;
    @FXML private Label groups;
    @FXML private Label leftOut;
    @FXML private GridPane preview;
    @FXML private VBox problems;
    @FXML private Button take;
    @FXML private Button cancel;

    /**
     * A dialog for that session.
     *
     * @param chooser lets somebody choose a file; nothing if they think better of it
     */
    public SurveyView(
            SessionEditor editor, Clock clock, Modals modals, Supplier<Optional<Path>> chooser) {
        model = new SurveyViewModel(editor, clock);
        this.modals = modals;
        this.chooser = chooser;
        root = (DialogPanel) Views.load(this);
        Views.style(root, SurveyView.class, "survey.css");
        table.textProperty().bindBidirectional(model.textProperty());
        group.getItems().setAll(model.groups());
        group.getEditor().textProperty().bindBidirectional(model.withoutGroupProperty());
        addQuestions();
        model.readingProperty().subscribe(this::showReading);
        model.busyProperty().subscribe(() -> showReading(model.readingProperty().get()));
        model.withoutGroupProperty().subscribe(() -> showReading(model.readingProperty().get()));
        KeyCaps.add(take, Keys.cap(Keys.shortcut() + " " + Keys.text(KeyCode.ENTER)));
        KeyCaps.add(cancel, Keys.cap(KeyCode.ESCAPE));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void addQuestions() {
        ToggleGroup one = new ToggleGroup();
        for (Question question : Question.values()) {
            ToggleButton button = new ToggleButton(Texts.of("run.question", question));
            button.setToggleGroup(one);
            button.setSelected(question == model.questionProperty().get());
            button.setOnAction(
                    _ -> {
                        button.setSelected(true); // one of them always holds
                        model.questionProperty().set(question);
                    });
            questions.getChildren().add(button);
        }
    }

    /** Opens it. */
    public void show() {
        modals.show(root, table);
    }

    private void showReading(Optional<Reading<Survey>> reading) {
        Optional<Survey> survey = reading.flatMap(Reading::found);
        List<String> wrong =
                survey.isPresent() ? List.of() : reading.map(Reading::lines).orElse(List.of());
        showProblems(wrong);
        show(ungrouped, model.hasUngrouped());
        found.setText(foundWords(survey, wrong));
        groups.setText(survey.isPresent() ? groupWords() : "");
        show(groups, survey.isPresent());
        List<String> other = survey.map(Survey::leftOut).orElse(List.of());
        leftOut.setText(Texts.of("survey.left-out", String.join(" · ", other)));
        show(leftOut, !other.isEmpty());
        showPreview();
        take.setDisable(survey.isEmpty() || model.busyProperty().get());
    }

    private String foundWords(Optional<Survey> survey, List<String> wrong) {
        if (model.busyProperty().get()) {
            return Texts.of("survey.busy");
        }
        return survey.map(s -> Texts.of("survey.found", s.rows(), model.answers()))
                .orElseGet(() -> Texts.of(wrong.isEmpty() ? "survey.nothing" : "survey.refused"));
    }

    private String groupWords() {
        return model.groupRows().stream()
                .map(
                        row ->
                                Texts.of(
                                        row.added() ? "survey.group-new" : "survey.group-known",
                                        row.name(),
                                        row.answered(),
                                        row.size()))
                .collect(Collectors.joining(" · "));
    }

    private void showProblems(List<String> lines) {
        List<Node> labels = new ArrayList<>();
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.getStyleClass().add("survey-problem");
            labels.add(label);
        }
        problems.getChildren().setAll(labels);
        show(problems, !labels.isEmpty());
    }

    private void showPreview() {
        preview.getChildren().clear();
        List<SurveyViewModel.Row> rows = model.rows();
        show(preview, !rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        Answer[] answers = Answer.values();
        for (int column = 0; column < answers.length; column++) {
            Label head = new Label(Texts.of("vocabulary.answer", answers[column]));
            head.getStyleClass().add("meta");
            head.setMinWidth(Label.USE_PREF_SIZE);
            put(head, column + 1, 0);
        }
        for (int i = 0; i < rows.size(); i++) {
            SurveyViewModel.Row row = rows.get(i);
            Label claim = new Label(Texts.of("survey.claim", row.number(), row.quote()));
            claim.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(claim, Priority.ALWAYS);
            preview.add(claim, 0, i + 1);
            for (int column = 0; column < answers.length; column++) {
                int count = row.counts().getOrDefault(answers[column], 0);
                Label figure = new Label(count == 0 ? "–" : String.valueOf(count));
                figure.getStyleClass().add(count == 0 ? "quiet" : "strong");
                put(figure, column + 1, i + 1);
            }
        }
    }

    private void put(Label label, int column, int row) {
        preview.add(label, column, row);
        GridPane.setHalignment(label, HPos.RIGHT);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            take();
        }
    }

    @FXML
    private void choose() {
        chooser.get().ifPresent(file -> model.open(file, this::tell));
    }

    private void tell(List<String> wrong) {
        found.setText(Texts.of("survey.refused"));
        showProblems(wrong);
    }

    @FXML
    private void take() {
        if (!take.isDisabled() && model.takeOver()) {
            modals.close();
        }
    }

    @FXML
    private void cancel() {
        modals.close();
    }
}
