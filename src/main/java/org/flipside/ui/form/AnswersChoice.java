package org.flipside.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.AnswerKeeping;
import org.flipside.session.SessionPlan;
import org.flipside.ui.support.Texts;

/** How answers are kept: one of three, with what it means below. */
public final class AnswersChoice extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-segment");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-segment");

    private final ObjectProperty<AnswerKeeping> answers;
    private final ObjectProperty<Integer> minimumGroupSize;
    private final Label hint = new Label();

    /**
     * @param answers what is chosen
     * @param minimumGroupSize groups with fewer people are never shown apart
     */
    public AnswersChoice(
            ObjectProperty<AnswerKeeping> answers, ObjectProperty<Integer> minimumGroupSize) {
        super(6);
        this.answers = answers;
        this.minimumGroupSize = minimumGroupSize;
        Label name = new Label(Texts.of("form.answers"));
        name.getStyleClass().add("field-label");
        hint.getStyleClass().add("meta");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, segments(), hint, smallestGroup());
        answers.subscribe(this::show);
    }

    private HBox segments() {
        HBox row = new HBox();
        row.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        AnswerKeeping[] all = AnswerKeeping.values();
        for (AnswerKeeping keeping : all) {
            ToggleButton button = new ToggleButton(Texts.of("form.answers", keeping));
            button.setToggleGroup(group);
            button.pseudoClassStateChanged(FIRST, keeping == all[0]);
            button.pseudoClassStateChanged(LAST, keeping == all[all.length - 1]);
            button.setUserData(keeping);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setSelected(keeping == answers.get());
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true); // one of them always holds
                            } else if (now != null
                                    && now.getUserData() instanceof AnswerKeeping keeping) {
                                answers.set(keeping);
                            }
                        });
        return row;
    }

    private HBox smallestGroup() {
        Spinner<Integer> people = new Spinner<>(1, SessionPlan.MOST_PEOPLE, minimumGroupSize.get());
        people.getValueFactory().valueProperty().bindBidirectional(minimumGroupSize);
        people.setEditable(true);
        people.setPrefWidth(88);
        people.setMinWidth(USE_PREF_SIZE);
        people.setAccessibleText(Texts.of("form.smallest-group"));
        people.getEditor().setAccessibleText(Texts.of("form.smallest-group"));
        Label name = new Label(Texts.of("form.smallest-group"));
        name.setLabelFor(people);
        name.setWrapText(true);
        name.getStyleClass().add("meta");
        HBox row = new HBox(12, people, name);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(AnswerKeeping keeping) {
        hint.setText(Texts.of("form.answers-hint", keeping));
    }
}
