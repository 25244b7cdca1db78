package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

/** What was decided about the card and, apart from it, what will be done. */
final class ActionsTab {
    private final ActionsViewModel actions;
    private final Modals modals;
    private final EntryList<DecisionViewModel> decisionList;
    private final EntryList<ActionViewModel> actionList;
    private final Region node;
    @FXML private VBox lists;

    ActionsTab(ActionsViewModel actions, Modals modals) {
        this.actions = actions;
        this.modals = modals;
        decisionList =
                new EntryList<>(
                        "decision.heading",
                        "decision.new",
                        actions.newDecision(),
                        actions.decisions(),
                        each -> new DecisionEntry(each, () -> remove(each)).node());
        actionList =
                new EntryList<>(
                        "action.heading",
                        "action.new",
                        actions.newAction(),
                        actions.actions(),
                        each -> new ActionEntry(each, () -> takeOff(each)).node());
        node = (Region) Views.load(this);
    }

    @FXML
    private void initialize() {
        lists.getChildren().setAll(decisionList, actionList, new OtherActions(actions));
    }

    /** What is shown. */
    Region node() {
        return node;
    }

    private void remove(DecisionViewModel decision) {
        int place = actions.decisions().indexOf(decision);
        Runnable back = actions.remove(decision.decisionProperty().get());
        decisionList.focusEntry(place);
        modals.tell(Texts.of("decision.removed"), Texts.of("evidence.undo"), back);
    }

    private void takeOff(ActionViewModel action) {
        int place = actions.actions().indexOf(action);
        boolean last = action.otherCardsProperty().get().isEmpty();
        Runnable back = actions.takeOff(action.id());
        actionList.focusEntry(place);
        modals.tell(
                Texts.of(last ? "action.taken-off-last" : "action.taken-off"),
                Texts.of("evidence.undo"),
                back);
    }

    /** Gives the keyboard to the line that makes an action. */
    void focusNewAction() {
        actionList.focusLine();
    }

    /** Gives the keyboard to the line that makes a decision. */
    void focusNewDecision() {
        decisionList.focusLine();
    }
}
