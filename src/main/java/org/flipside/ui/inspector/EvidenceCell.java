package org.flipside.ui.inspector;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.insight.Freshness;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One piece of evidence as it is read. */
final class EvidenceCell extends VBox {
    /** What can be done to an entry. */
    interface Acts {
        /** Changes it in place. */
        void edit(Evidence evidence);

        /** Takes it away. */
        void remove(Evidence evidence);

        /** Gives the keyboard to the entry so many places on. */
        void step(EvidenceCell from, int places);
    }

    private final Evidence evidence;

    /**
     * @param compact whether there is room only for the least
     */
    EvidenceCell(Evidence evidence, Freshness freshness, boolean compact, Acts acts) {
        this.evidence = evidence;
        getStyleClass().addAll("entry", evidence.direction().name().toLowerCase(Locale.ROOT));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken(freshness));
        getChildren().add(Nodes.label(evidence.note(), "entry-note"));
        if (compact) {
            getChildren()
                    .add(
                            row(
                                    Marks.squares(evidence.strength()),
                                    Nodes.label(line(day(), evidence.sourceRole()), "meta"),
                                    Nodes.space(),
                                    Marks.freshness(freshness)));
        } else {
            getChildren()
                    .addAll(
                            row(
                                    Nodes.word(kind(), "meta"),
                                    Marks.squares(evidence.strength()),
                                    Nodes.word(EntityWords.strength(evidence), "meta")),
                            row(
                                    Nodes.label(line(day(), source()), "meta"),
                                    Nodes.space(),
                                    Marks.freshness(freshness)));
        }
        if (!evidence.reference().isEmpty()) {
            Label reference = Nodes.label(evidence.reference(), "meta", "reference");
            reference.setGraphic(Nodes.icon("fth-link-2", "quiet"));
            getChildren().add(reference);
        }
        listen(acts);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("entry-row");
        return row;
    }

    private void listen(Acts acts) {
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        acts.edit(evidence);
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, acts));
        setOnContextMenuRequested(
                event -> menu(acts).show(this, event.getScreenX(), event.getScreenY()));
    }

    private void pressed(KeyEvent event, Acts acts) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> acts.edit(evidence);
            case DELETE, BACK_SPACE -> acts.remove(evidence);
            case DOWN -> acts.step(this, 1);
            case UP -> acts.step(this, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextMenu menu(Acts acts) {
        MenuItem edit = new MenuItem(Texts.of("evidence.edit"));
        edit.setOnAction(_ -> acts.edit(evidence));
        MenuItem remove = new MenuItem(Texts.of("evidence.remove"));
        remove.setOnAction(_ -> acts.remove(evidence));
        return new ContextMenu(edit, remove);
    }

    /** What it shows. */
    Evidence evidence() {
        return evidence;
    }

    private String kind() {
        return Texts.of("vocabulary.evidence-kind", evidence.kind());
    }

    private String day() {
        return DayText.show(evidence.observed(), Locale.getDefault());
    }

    /** A search or an earlier session has no source that could stand near or far. */
    private String source() {
        String proximity = Texts.of("vocabulary.proximity", evidence.proximity());
        boolean isRecord =
                evidence.kind() == EvidenceKind.ABSENCE
                        || evidence.kind() == EvidenceKind.EARLIER_FINDING;
        return isRecord || evidence.sourceRole().isEmpty()
                ? evidence.sourceRole()
                : evidence.sourceRole() + ", " + proximity;
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String spoken(Freshness freshness) {
        return Texts.of(
                "evidence.spoken",
                Texts.of("vocabulary.direction", evidence.direction()),
                evidence.note(),
                kind(),
                evidence.strength().level(),
                Texts.of("vocabulary.freshness", freshness),
                line(day(), source()));
    }
}
