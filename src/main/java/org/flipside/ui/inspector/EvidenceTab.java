package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for the finding, what against it, and that nothing was found. */
final class EvidenceTab implements EvidenceCell.Acts {
    private final EvidenceViewModel evidence;
    private final ReadOnlyBooleanProperty compact;
    private final Modals modals;
    private final List<EvidenceGroup> groups = new ArrayList<>();
    private final Region node;
    @FXML private VBox lists;

    /**
     * @param compact whether the panel is narrow
     */
    EvidenceTab(EvidenceViewModel evidence, ReadOnlyBooleanProperty compact, Modals modals) {
        this.evidence = evidence;
        this.compact = compact;
        this.modals = modals;
        this.node = (Region) Views.load(this);
    }

    @FXML
    private void initialize() {
        for (Direction direction : Direction.values()) {
            groups.add(new EvidenceGroup(evidence, direction, compact, this));
        }
        lists.getChildren().setAll(groups);
        evidence.entryProperty().addListener((_, before, now) -> opened(before, now));
        evidence.cardProperty().subscribe(() -> groups.forEach(EvidenceGroup::refresh));
    }

    /** What is shown. */
    Region node() {
        return node;
    }

    private void opened(Optional<EvidenceEntry> before, Optional<EvidenceEntry> now) {
        boolean here = node.isFocusWithin();
        groups.forEach(EvidenceGroup::refresh);
        if (now.isPresent()) {
            Fx.later(this::focusEditor);
        } else if (here) {
            before.ifPresent(left -> groups.forEach(group -> group.focusAfter(left.place())));
        }
    }

    /** Gives the keyboard to the open line, if there is one. */
    void focusEditor() {
        groups.forEach(EvidenceGroup::focusEditor);
    }

    @FXML
    private void recordAbsence() {
        evidence.openAbsence();
    }

    @Override
    public void edit(Evidence entry) {
        evidence.edit(entry);
    }

    @Override
    public void remove(Evidence entry) {
        List<EvidenceCell> all = cells();
        int at = all.stream().map(EvidenceCell::evidence).toList().indexOf(entry);
        evidence.remove(entry);
        List<EvidenceCell> left = cells();
        if (!left.isEmpty()) {
            left.get(Math.clamp(at, 0, left.size() - 1)).requestFocus();
        }
        modals.tell(
                Texts.of("evidence.removed"),
                Texts.of("evidence.undo"),
                () -> evidence.bringBack(entry));
    }

    @Override
    public void step(EvidenceCell from, int places) {
        List<EvidenceCell> all = cells();
        int at = all.indexOf(from) + places;
        if (at >= 0 && at < all.size()) {
            all.get(at).requestFocus();
        }
    }

    private List<EvidenceCell> cells() {
        return groups.stream().flatMap(group -> group.cells().stream()).toList();
    }
}
