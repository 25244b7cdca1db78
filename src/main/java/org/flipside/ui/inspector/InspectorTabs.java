package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Subscriptions;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The tabs of one card; each is built when it is first looked at. */
final class InspectorTabs {
    private final InspectorViewModel model;
    private final TabStrip strip;
    private final StackPane content = new StackPane();
    private final Map<InspectorTab, Region> built = new EnumMap<>(InspectorTab.class);
    private final Once<FlipsideTab> flipside;
    private final Once<EvidenceTab> evidence;
    private final Once<OwnerTab> owner;
    private final Once<ActionsTab> actions;
    private final Once<ScoresTab> scores;
    private final Once<NotesTab> notes;
    private final Once<HistoryTab> history;
    private final Subscriptions subscriptions = new Subscriptions();

    InspectorTabs(
            InspectorViewModel model, ReadOnlyBooleanProperty compact, ZoneId zone, Modals modals) {
        this.model = model;
        strip = new TabStrip(model.tabProperty());
        flipside = new Once<>(() -> new FlipsideTab(model.texts(), model.pattern(), model.tags()));
        evidence = new Once<>(() -> new EvidenceTab(model.evidence(), compact, modals));
        owner = new Once<>(() -> new OwnerTab(model.owner()));
        actions = new Once<>(() -> new ActionsTab(model.actions(), modals));
        scores = new Once<>(() -> new ScoresTab(model.scores()));
        notes = new Once<>(() -> new NotesTab(model.texts()));
        history = new Once<>(() -> new HistoryTab(model.history(), zone));
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("tab-content");
        content.setMinHeight(0);
        subscriptions.add(model.tabProperty().subscribe(this::show));
        subscriptions.add(model.shownProperty().subscribe(this::scrollUp));
    }

    private void show(InspectorTab tab) {
        content.getChildren().setAll(built.computeIfAbsent(tab, this::build));
        if (content.getScene() != null) {
            content.applyCss(); // a scroll pane has its content only then, and it may want the
            // keyboard
        }
    }

    private Region build(InspectorTab tab) {
        return switch (tab) {
            case FLIPSIDE -> scroll(flipside.get().node());
            case EVIDENCE -> scroll(evidence.get().node());
            case OWNER -> scroll(owner.get().node());
            case ACTIONS -> scroll(actions.get().node());
            case SCORES -> scroll(scores.get().node());
            case NOTES -> scroll(notes.get().node());
            case HISTORY -> history.get().node();
        };
    }

    private static MarginScroll scroll(Region node) {
        return new MarginScroll(node);
    }

    /** Another card is read from its top. */
    private void scrollUp(Shown before, Shown now) {
        if (!before.ids().equals(now.ids())) {
            for (Region region : built.values()) {
                if (region instanceof MarginScroll scroll) {
                    scroll.setVvalue(0);
                }
            }
        }
    }

    TabStrip strip() {
        return strip;
    }

    StackPane content() {
        return content;
    }

    /** Brings the tab to the front. */
    FlipsideTab flipside() {
        model.tabProperty().set(InspectorTab.FLIPSIDE);
        return flipside.get();
    }

    /** Brings the tab to the front. */
    EvidenceTab evidence() {
        model.tabProperty().set(InspectorTab.EVIDENCE);
        return evidence.get();
    }

    /** Brings the tab to the front. */
    OwnerTab owner() {
        model.tabProperty().set(InspectorTab.OWNER);
        return owner.get();
    }

    /** Brings the tab to the front. */
    ActionsTab actions() {
        model.tabProperty().set(InspectorTab.ACTIONS);
        return actions.get();
    }

    /** Brings the tab to the front. */
    ScoresTab scores() {
        model.tabProperty().set(InspectorTab.SCORES);
        return scores.get();
    }

    /** Brings the tab to the front. */
    NotesTab notes() {
        model.tabProperty().set(InspectorTab.NOTES);
        return notes.get();
    }

    /** Brings the tab to the front. */
    void history() {
        model.tabProperty().set(InspectorTab.HISTORY);
        strip.focusTab();
    }

    void close() {
        subscriptions.end();
    }

    /** Something made when it is first asked for. */
    private static final class Once<T> {
        private final Supplier<T> make;
        private Optional<T> made = Optional.empty();

        Once(Supplier<T> make) {
            this.make = make;
        }

        T get() {
            T value = made.orElseGet(make);
            made = Optional.of(value);
            return value;
        }
    }
}
