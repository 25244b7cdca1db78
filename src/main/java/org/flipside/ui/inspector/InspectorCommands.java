package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.flipside.model.Direction;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.util.List;

/** What can be done in the inspector, by key, palette and menu. */
final class InspectorCommands {
    private final CardSelection selection;
    private final InspectorViewModel model;
    private final InspectorTabs tabs;
    private final SeveralPane several;
    private final ReadOnlyStringWrapper unlessOne = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper unlessAny = new ReadOnlyStringWrapper();
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Command> all;
    private Runnable onWanted = () -> {};

    InspectorCommands(
            CardSelection selection,
            InspectorViewModel model,
            InspectorTabs tabs,
            SeveralPane several) {
        this.selection = selection;
        this.model = model;
        this.tabs = tabs;
        this.several = several;
        subscriptions.add(selection.stateProperty().subscribe(this::block));
        all =
                List.of(
                        evidence("card.evidence-for", "fth-plus", Direction.FOR),
                        evidence("card.evidence-against", "fth-minus", Direction.AGAINST),
                        one("card.evidence-none", "fth-search", this::beginAbsence),
                        one("card.owner", "fth-user", () -> tabs.owner().focusName(), "O"),
                        one(
                                "card.action",
                                "fth-check-square",
                                () -> tabs.actions().focusNewAction(),
                                "A"),
                        one(
                                "card.decision",
                                "fth-flag",
                                () -> tabs.actions().focusNewDecision(),
                                "D"),
                        one("card.rate", "fth-bar-chart", () -> tabs.scores().focusFirst(), "S"),
                        one("card.edit", "fth-edit-3", () -> tabs.flipside().focusClaim(), "F2"),
                        any("card.failure-mode", "fth-book-open", this::chooseFailureMode),
                        any("card.tags", "fth-tag", this::tag),
                        one("card.notes", "fth-eye-off", () -> tabs.notes().focusNotes()),
                        one("card.history", "fth-clock", tabs::history));
    }

    List<Command> all() {
        return all;
    }

    void setOnWanted(Runnable action) {
        onWanted = action;
    }

    private void block(CardSelection.State now) {
        int count = now.meant().size();
        unlessAny.set(count == 0 ? Texts.of("command.no-card") : "");
        unlessOne.set(
                switch (count) {
                    case 0 -> Texts.of("command.no-card");
                    case 1 -> "";
                    default -> Texts.of("command.not-one-card");
                });
    }

    private Command evidence(String id, String icon, Direction direction) {
        return one(id, icon, () -> begin(direction), evidenceKey(direction));
    }

    /** The key that adds evidence for or against. */
    static String evidenceKey(Direction direction) {
        return direction == Direction.FOR ? "+" : "-";
    }

    private Command one(String id, String icon, Runnable action, String... keys) {
        return command(id, icon, unlessOne, action, keys);
    }

    private Command any(String id, String icon, Runnable action) {
        return command(id, icon, unlessAny, action);
    }

    private Command command(
            String id,
            String icon,
            ObservableValue<String> blocked,
            Runnable action,
            String... keys) {
        return new Command(id, icon, Command.keys(keys), blocked, () -> run(action));
    }

    /**
     * The focused card is selected, so that it is shown. What moves the keyboard comes after the
     * key event that asked for it: else its letter would be typed into the field.
     */
    private void run(Runnable action) {
        if (selection.get().cards().isEmpty()) {
            selection.all(selection.get().meant());
        }
        onWanted.run();
        Fx.later(action);
    }

    private void begin(Direction direction) {
        EvidenceTab tab = tabs.evidence();
        model.evidence().open(direction);
        tab.focusEditor();
    }

    private void beginAbsence() {
        EvidenceTab tab = tabs.evidence();
        model.evidence().openAbsence();
        tab.focusEditor();
    }

    private void chooseFailureMode() {
        if (model.shownProperty().get() instanceof Shown.Several) {
            several.openChooser();
        } else {
            tabs.flipside().openChooser();
        }
    }

    private void tag() {
        if (model.shownProperty().get() instanceof Shown.Several) {
            several.focusTags();
        } else {
            tabs.flipside().focusTags();
        }
    }

    void close() {
        subscriptions.end();
    }
}
