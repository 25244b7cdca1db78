package org.flipside.ui.run;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.flipside.model.Answer;
import org.flipside.model.Group;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where hands are counted at keyboard speed: a digit enters and, in groups of fewer than ten, moves
 * on, Enter goes to the next group, up and down adjust, Backspace empties; after the last count the
 * keyboard goes elsewhere.
 */
public final class AnswerGrid extends GridPane {
    private final AnswerGridModel model;
    private final List<List<CountCell>> rows = new ArrayList<>();
    private final List<Label> sums = new ArrayList<>();
    private final List<Label> totals = new ArrayList<>();
    private final Label all = new Label();
    private final Runnable done;

    /**
     * The counts of that model.
     *
     * @param done takes the keyboard when the last count is entered
     */
    public AnswerGrid(AnswerGridModel model, Runnable done) {
        this.model = model;
        this.done = done;
        all.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("answer-grid");
        Views.style(this, AnswerGrid.class, "run.css");
        Answer[] answers = Answer.values();
        for (int column = 0; column < answers.length; column++) {
            Label word = new Label(Texts.of("vocabulary.answer", answers[column]));
            word.getStyleClass().add(answers[column].isOnScale() ? "answer-word" : "answer-silent");
            add(word, column + 1, 0);
            setHalignment(word, HPos.CENTER);
        }
        List<Group> groups = model.groups();
        for (int row = 0; row < groups.size(); row++) {
            addRow(groups.get(row), row + 1);
        }
        addTotals(groups.size() + 1);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private void addRow(Group group, int row) {
        Label name = new Label(group.name());
        name.getStyleClass().add("strong");
        Label size = new Label(Texts.of("run.people", group.size()));
        size.getStyleClass().add("meta");
        VBox names = new VBox(name, size);
        names.getStyleClass().add("answer-group");
        add(names, 0, row);
        List<CountCell> cells = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            CountCell cell = new CountCell(counted(group, answer), this::moveOn, this::show);
            cells.add(cell);
            add(cell, cells.size(), row);
        }
        rows.add(cells);
        Label sum = new Label();
        sum.setMinWidth(USE_PREF_SIZE);
        sums.add(sum);
        add(sum, cells.size() + 1, row);
    }

    private CountCell.Counted counted(Group group, Answer answer) {
        return new CountCell.Counted() {
            @Override
            public Optional<Integer> count() {
                return model.count(group, answer);
            }

            @Override
            public boolean type(int digit, boolean typed) {
                return model.type(group, answer, digit, typed);
            }

            @Override
            public void adjust(int by) {
                model.adjust(group, answer, by);
            }

            @Override
            public void clear() {
                model.clear(group, answer);
            }

            @Override
            public String spoken(String count) {
                return Texts.of(
                        "run.cell", group.name(), Texts.of("vocabulary.answer", answer), count);
            }
        };
    }

    private void addTotals(int row) {
        Label name = new Label(Texts.of("run.all-groups"));
        name.getStyleClass().add("strong");
        add(name, 0, row);
        for (int column = 1; column <= Answer.values().length; column++) {
            Label total = new Label();
            total.getStyleClass().add("answer-total");
            totals.add(total);
            add(total, column, row);
            setHalignment(total, HPos.CENTER);
        }
        add(all, Answer.values().length + 1, row);
    }

    /** Shows what the session holds. */
    public void show() {
        rows.forEach(row -> row.forEach(CountCell::show));
        List<Group> groups = model.groups();
        for (int i = 0; i < sums.size() && i < groups.size(); i++) {
            Group group = groups.get(i);
            AnswerGridModel.Sum sum = model.sum(group);
            sums.get(i).setText(Texts.of("run.sum", sum) + of(model.answered(group), group.size()));
            sums.get(i).getStyleClass().setAll("label", "answer-sum", Texts.part(sum));
        }
        int column = 0;
        for (Answer answer : Answer.values()) {
            totals.get(column++).setText(String.valueOf(model.total(answer)));
        }
        all.setText(of(model.answered(), model.people()));
    }

    private static String of(int answered, int people) {
        return people == 0
                ? Texts.of("run.answered", answered)
                : Texts.of("run.answered-of", answered, people);
    }

    /** Whether a digit moves on by itself in every row. */
    public boolean movesOnByItself() {
        return model.isOneDigit();
    }

    /** Begins another round; the one before stays. */
    public void askAgain() {
        model.askAgain();
        show();
    }

    /** Gives the keyboard to the first cell that nobody entered, or to the first of all. */
    public void focus() {
        rows.stream()
                .flatMap(List::stream)
                .filter(CountCell::isEmpty)
                .findFirst()
                .or(() -> rows.stream().flatMap(List::stream).findFirst())
                .ifPresent(KeyFocus::give);
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof CountCell cell) || event.isShortcutDown()) {
            return;
        }
        int row = rowOf(cell);
        int column = rows.get(row).indexOf(cell);
        if (event.getCode() == KeyCode.ENTER) {
            goTo(row + (event.isShiftDown() ? -1 : 1), 0);
        } else if (event.getCode() == KeyCode.LEFT) {
            goTo(row, column - 1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            goTo(row, column + 1);
        } else {
            return;
        }
        event.consume();
    }

    private int rowOf(Node cell) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(cell)) {
                return i;
            }
        }
        return 0;
    }

    private void moveOn(CountCell cell) {
        int row = rowOf(cell);
        goTo(row, rows.get(row).indexOf(cell) + 1);
    }

    /** Past the end of a row lies the next one; past the last of all the count is done. */
    private void goTo(int row, int column) {
        int width = Answer.values().length;
        int at = row * width + column;
        if (at >= 0 && at < rows.size() * width) {
            KeyFocus.give(rows.get(at / width).get(at % width));
        } else if (at > 0) {
            done.run();
        }
    }
}
