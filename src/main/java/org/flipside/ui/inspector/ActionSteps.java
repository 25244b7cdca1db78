package org.flipside.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.model.ActionStatus;
import org.flipside.session.ActionEdits;
import org.flipside.session.ActionText;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.Optional;

/** The ways on that an action has, and the reason where one is wanted. */
final class ActionSteps extends VBox {
    private final ActionViewModel action;
    private final FlowPane ways = new FlowPane();
    private final TextField why = new TextField();
    private final Button end = new Button();
    private final HBox asking = new HBox(why, end);
    private final TextBlock reason;

    ActionSteps(ActionViewModel action) {
        this.action = action;
        getStyleClass().add("action-steps");
        ways.getStyleClass().add("chips");
        HBox.setHgrow(why, Priority.ALWAYS);
        asking.getStyleClass().add("entry-row");
        why.textProperty().bindBidirectional(action.reasonProperty());
        why.setOnAction(_ -> action.end());
        why.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        action.callOff();
                        requestFocusOnWay();
                    }
                });
        end.getStyleClass().addAll("act", "small");
        end.setMinWidth(USE_PREF_SIZE);
        end.setOnAction(_ -> action.end());
        end.disableProperty()
                .bind(why.textProperty().map(text -> text.isBlank()).orElse(/* constant= */ true));
        reason =
                TextBlock.of(
                        Texts.of("action.text", ActionText.REASON),
                        Texts.of("action.prompt", ActionText.REASON),
                        action.text(ActionText.REASON));
        getChildren().addAll(ways, asking, reason);
        action.actionProperty().subscribe(now -> show(now.status()));
        action.endingProperty().subscribe(this::ask);
    }

    private void show(ActionStatus now) {
        List<ActionStatus> next = action.next();
        boolean hadFocus = ways.isFocusWithin() || asking.isFocusWithin();
        ways.getChildren().setAll(next.stream().map(this::way).toList());
        Nodes.show(ways, !next.isEmpty());
        Nodes.show(reason, ActionEdits.needsReason(now));
        if (hadFocus) {
            requestFocusOnWay();
        }
    }

    private Button way(ActionStatus to) {
        Button button = new Button(Texts.of("action.step", to), Marks.statusIcon(to));
        button.getStyleClass().addAll("act", "small");
        button.setOnAction(_ -> action.step(to));
        return button;
    }

    private void requestFocusOnWay() {
        if (!ways.getChildren().isEmpty()) {
            ways.getChildren().getFirst().requestFocus();
        }
    }

    private void ask(Optional<ActionStatus> ending) {
        Nodes.show(asking, ending.isPresent());
        ending.ifPresent(
                to -> {
                    why.setPromptText(Texts.of("action.why", to));
                    why.setAccessibleText(Texts.of("action.why", to));
                    end.setText(Texts.of("action.step", to));
                    Fx.later(why::requestFocus);
                });
    }
}
