package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.insight.Freshness;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The evidence that speaks one way: its heading, what is being written, and the entries. */
final class EvidenceGroup extends VBox {
    private final EvidenceViewModel evidence;
    private final Direction direction;
    private final ReadOnlyBooleanProperty compact;
    private final EvidenceCell.Acts acts;
    private final Label heading = Nodes.word("", "group-heading");
    private final Button add = new Button();
    private final VBox entries = new VBox();
    private Map<Id<Evidence>, EvidenceCell> cells = new HashMap<>();
    private @Nullable EvidenceEditor editor;
    private @Nullable EvidenceEntry edited;
    private boolean staleShown;

    EvidenceGroup(
            EvidenceViewModel evidence,
            Direction direction,
            ReadOnlyBooleanProperty compact,
            EvidenceCell.Acts acts) {
        this.evidence = evidence;
        this.direction = direction;
        this.compact = compact;
        this.acts = acts;
        getStyleClass().add("evidence-group");
        entries.getStyleClass().add("entries");
        HBox head = new HBox(icon(), heading, Nodes.space());
        head.getStyleClass().add("group-head");
        if (direction != Direction.UNCLEAR) {
            add.setGraphic(
                    Keys.cap(Keys.text(Command.key(InspectorCommands.evidenceKey(direction)))));
            add.setAccessibleText(Texts.of("evidence.add", direction));
            add.setContentDisplay(ContentDisplay.RIGHT);
            add.getStyleClass().addAll("act", "small");
            add.setOnAction(_ -> evidence.open(direction));
            head.getChildren().add(add);
        }
        getChildren().addAll(head, entries);
        list().addListener((ListChangeListener<Evidence>) _ -> refresh());
        evidence.list(other()).addListener((ListChangeListener<Evidence>) _ -> refresh());
        compact.addListener(
                (_, _, _) -> {
                    cells = new HashMap<>();
                    refresh();
                });
        refresh();
    }

    private Node icon() {
        return switch (direction) {
            case FOR -> Nodes.icon("fth-plus", "for");
            case AGAINST -> Nodes.icon("fth-minus", "against");
            case UNCLEAR -> Nodes.icon("fth-circle", "quiet");
        };
    }

    /** The side that would balance this one. */
    private Direction other() {
        return direction == Direction.FOR ? Direction.AGAINST : Direction.FOR;
    }

    private ObservableList<Evidence> list() {
        return evidence.list(direction);
    }

    /** Shows what there is now; entries that did not change keep their nodes. */
    void refresh() {
        heading.setText(Texts.of("evidence.heading." + key(), list().size()));
        heading.getStyleClass().removeAll("for", "against", "quiet");
        heading.getStyleClass().add(direction == Direction.UNCLEAR ? "quiet" : key());
        if (direction != Direction.UNCLEAR) {
            add.setText(
                    compact.get()
                            ? Texts.of("evidence.add-short")
                            : Texts.of("evidence.add", direction));
        }
        List<Node> nodes = new ArrayList<>();
        openHere().ifPresentOrElse(open -> newLine(open, nodes), () -> begun(nodes));
        Map<Id<Evidence>, EvidenceCell> kept = new HashMap<>();
        List<Evidence> stale = new ArrayList<>();
        for (Evidence each : list()) {
            if (compact.get() && evidence.freshness(each) == Freshness.STALE && !isEdited(each)) {
                stale.add(each);
            } else {
                nodes.add(node(each, kept));
            }
        }
        fold(stale, nodes, kept);
        if (nodes.isEmpty() && direction != Direction.UNCLEAR) {
            boolean oneSided = !evidence.list(other()).isEmpty();
            nodes.add(
                    Nodes.label(
                            Texts.of(oneSided ? "evidence.one-sided" : "evidence.empty", direction),
                            "meta",
                            oneSided ? "asks" : "nothing-yet"));
        }
        cells = kept;
        Nodes.sync(entries, nodes);
        Nodes.show(this, direction != Direction.UNCLEAR || !nodes.isEmpty());
    }

    private String key() {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private void newLine(EvidenceEntry open, List<Node> nodes) {
        if (!open.isEdit()) {
            nodes.add(editor(open));
        }
    }

    private void begun(List<Node> nodes) {
        evidence.begun(direction)
                .ifPresent(
                        draft -> {
                            Button button = new Button(Texts.of("evidence.begun", draft.note()));
                            button.setGraphic(Nodes.icon("fth-edit-3"));
                            button.getStyleClass().addAll("act", "begun", "small");
                            button.setMaxWidth(Double.MAX_VALUE);
                            button.setAccessibleHelp(Texts.of("evidence.continue"));
                            button.setOnAction(_ -> resume(draft));
                            nodes.add(button);
                        });
    }

    private void resume(EvidenceDraft draft) {
        if (draft.direction() == Direction.UNCLEAR) {
            evidence.openAbsence();
        } else {
            evidence.open(direction);
        }
    }

    private Optional<EvidenceEntry> openHere() {
        return evidence.entryProperty()
                .get()
                .filter(
                        open ->
                                switch (open.place()) {
                                    case EvidenceDraft.Place.New(_, Direction d) -> d == direction;
                                    case EvidenceDraft.Place.Edited(_, Id<Evidence> id) ->
                                            list().stream().anyMatch(e -> e.id().equals(id));
                                });
    }

    private boolean isEdited(Evidence each) {
        return evidence.entryProperty().get().filter(open -> isOf(open, each)).isPresent();
    }

    private static boolean isOf(EvidenceEntry open, Evidence each) {
        return open.place() instanceof EvidenceDraft.Place.Edited(_, Id<Evidence> id)
                && id.equals(each.id());
    }

    private Node node(Evidence each, Map<Id<Evidence>, EvidenceCell> kept) {
        Optional<EvidenceEntry> open = evidence.entryProperty().get();
        if (open.isPresent() && isOf(open.get(), each)) {
            return editor(open.get());
        }
        EvidenceCell old = cells.get(each.id());
        EvidenceCell cell =
                old != null && old.evidence().equals(each)
                        ? old
                        : new EvidenceCell(each, evidence.freshness(each), compact.get(), acts);
        kept.put(each.id(), cell);
        return cell;
    }

    private void fold(
            List<Evidence> stale, List<Node> nodes, Map<Id<Evidence>, EvidenceCell> kept) {
        if (stale.isEmpty()) {
            return;
        }
        Button fold =
                new Button(
                        stale.size() == 1
                                ? Texts.of("evidence.more-stale.one")
                                : Texts.of("evidence.more-stale.many", stale.size()));
        fold.setGraphic(Nodes.icon(staleShown ? "fth-chevron-up" : "fth-chevron-down", "accent"));
        fold.getStyleClass().addAll("link", "fold");
        fold.setOnAction(
                _ -> {
                    staleShown = !staleShown;
                    refresh();
                });
        nodes.add(fold);
        if (staleShown) {
            stale.forEach(each -> nodes.add(node(each, kept)));
        }
    }

    private EvidenceEditor editor(EvidenceEntry open) {
        EvidenceEditor now = editor;
        if (now == null || edited != open) {
            now =
                    new EvidenceEditor(
                            evidence,
                            open,
                            () ->
                                    list().stream()
                                            .filter(each -> isOf(open, each))
                                            .findFirst()
                                            .ifPresent(acts::remove));
            editor = now;
            edited = open;
        }
        return now;
    }

    /** Gives the keyboard to the open line, if it is here. */
    void focusEditor() {
        EvidenceEditor open = editor;
        if (open != null && openHere().isPresent()) {
            open.focusNote();
        }
    }

    /** Gives the keyboard to what lies where a line was open. */
    void focusAfter(EvidenceDraft.Place place) {
        if (place instanceof EvidenceDraft.Place.Edited(_, Id<Evidence> id)) {
            EvidenceCell cell = cells.get(id);
            if (cell != null) {
                cell.requestFocus();
            }
        } else if (place instanceof EvidenceDraft.Place.New(_, Direction d)
                && d == direction
                && direction != Direction.UNCLEAR) {
            add.requestFocus();
        }
    }

    /** The entries that are shown, from the top. */
    List<EvidenceCell> cells() {
        return entries.getChildren().stream()
                .filter(EvidenceCell.class::isInstance)
                .map(EvidenceCell.class::cast)
                .toList();
    }
}
