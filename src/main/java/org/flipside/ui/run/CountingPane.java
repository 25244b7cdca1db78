package org.flipside.ui.run;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The count of hands for the card on the stage: what is asked, its grid, and its rounds. */
final class CountingPane {
    private final RunModel model;
    private final SessionEditor editor;
    private final Clock clock;
    private final Runnable done;
    private final RoundsBox rounds;
    private final Node root;
    private Optional<Asked> shown = Optional.empty();
    private Optional<AnswerGrid> grid = Optional.empty();

    @FXML private Label asked;
    @FXML private Label hint;
    @FXML private Button again;
    @FXML private Button otherQuestion;
    @FXML private StackPane answers;
    @FXML private VBox found;

    /** Whom what is asked about which card: the grid stays as long as this does. */
    private record Asked(Id<Card> card, Question question, List<Group> groups) {}

    /**
     * The count of that session.
     *
     * @param done takes the keyboard when the last count is entered
     */
    CountingPane(RunModel model, SessionEditor editor, Clock clock, Runnable done) {
        this.model = model;
        rounds = new RoundsBox(model.answers());
        this.editor = editor;
        this.clock = clock;
        this.done = done;
        root = Views.load(this);
        found.getChildren().setAll(rounds);
    }

    /** What is put into the view. */
    Node root() {
        return root;
    }

    /** Shows the session as it is; the grid stays, so that the keyboard stays in its cell. */
    void show() {
        Optional<Id<Card>> card = model.card().map(Card::id);
        Question question = model.answers().questionProperty().get();
        Optional<Asked> now =
                card.map(id -> new Asked(id, question, model.session().groups().inOrder()));
        if (!now.equals(shown)) {
            shown = now;
            grid = now.map(this::makeGrid);
            answers.getChildren().setAll(grid.stream().toList());
        }
        grid.ifPresent(AnswerGrid::show);
        rounds.show(model.session(), card, question);
        boolean small = grid.map(AnswerGrid::movesOnByItself).orElse(true);
        hint.setText(Texts.of(small ? "run.count-hands" : "run.count-hands-large"));
        asked.setText(Texts.of("run.question", question));
        again.setDisable(model.answers().round().isEmpty());
        otherQuestion.setText(
                Texts.of(
                        "run.count",
                        question == Question.CHECK_IN ? Question.RECOGNITION : Question.CHECK_IN));
        otherQuestion.setDisable(card.isEmpty());
    }

    private AnswerGrid makeGrid(Asked what) {
        return new AnswerGrid(
                new AnswerGridModel(editor, clock, what.card(), what.question()), done);
    }

    @FXML
    private void askAgain() {
        grid.ifPresent(AnswerGrid::askAgain);
        model.answers().leaveResult();
        focus();
    }

    @FXML
    private void askOther() {
        model.answers().askOther();
    }

    /** Gives the keyboard to the first count that is missing. */
    void focus() {
        grid.ifPresent(AnswerGrid::focus);
    }
}
