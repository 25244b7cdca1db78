package org.flipside.ui.inspector;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.Direction;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Proximity;
import org.flipside.model.Strength;

import java.util.List;

/**
 * The line in which evidence is being written. Kind and strength follow what is typed until
 * somebody sets them.
 */
final class EvidenceEntry {
    private final EvidenceDraft.Place place;
    private final StringProperty note = new SimpleStringProperty();
    private final ObjectProperty<EvidenceKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Strength> strength = new SimpleObjectProperty<>();
    private final ObjectProperty<Proximity> proximity = new SimpleObjectProperty<>();
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>();
    private final StringProperty sourceRole = new SimpleStringProperty();
    private final StringProperty observed = new SimpleStringProperty();
    private final StringProperty reference = new SimpleStringProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final EvidenceKind kindAtFirst;
    private boolean kindSet;
    private boolean strengthSet;
    private boolean guessing;

    EvidenceEntry(EvidenceDraft draft) {
        place = draft.place();
        note.set(draft.note());
        kind.set(draft.kind());
        strength.set(draft.strength());
        proximity.set(draft.proximity());
        direction.set(draft.direction());
        sourceRole.set(draft.sourceRole());
        observed.set(draft.observed());
        reference.set(draft.reference());
        kindAtFirst = draft.kind();
        boolean begun = draft.says();
        kindSet = begun || kindAtFirst == EvidenceKind.ABSENCE;
        strengthSet = begun;
        note.addListener((_, _, now) -> guessKind(now));
        kind.addListener((_, _, now) -> kindChanged(now));
        strength.addListener((_, _, _) -> strengthSet |= !guessing);
        observed.addListener((_, _, _) -> problem.set(""));
    }

    private void guessKind(String text) {
        if (!kindSet) {
            guessing = true;
            kind.set(EvidenceDraft.likelyKind(text).orElse(kindAtFirst));
            guessing = false;
        }
    }

    private void kindChanged(EvidenceKind now) {
        kindSet |= !guessing;
        if (!strengthSet) {
            boolean before = guessing;
            guessing = true;
            strength.set(EvidenceDraft.likelyStrength(now));
            guessing = before;
        }
    }

    /** Has {@code observer} told of whatever is typed or chosen. */
    void observe(Runnable observer) {
        for (Observable part :
                List.of(
                        note,
                        kind,
                        strength,
                        proximity,
                        direction,
                        sourceRole,
                        observed,
                        reference)) {
            part.addListener(_ -> observer.run());
        }
    }

    /** Where it will stand. */
    EvidenceDraft.Place place() {
        return place;
    }

    /** Whether it changes an entry that is there. */
    boolean isEdit() {
        return place instanceof EvidenceDraft.Place.Edited;
    }

    /** What was seen. */
    StringProperty noteProperty() {
        return note;
    }

    /** What sort of observation it is. */
    ObjectProperty<EvidenceKind> kindProperty() {
        return kind;
    }

    /** How well it is grounded. */
    ObjectProperty<Strength> strengthProperty() {
        return strength;
    }

    /** How near the source stands. */
    ObjectProperty<Proximity> proximityProperty() {
        return proximity;
    }

    /** Which way it speaks. */
    ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /** The role of the source. */
    StringProperty sourceRoleProperty() {
        return sourceRole;
    }

    /** When it was observed, as typed. */
    StringProperty observedProperty() {
        return observed;
    }

    /** A link or a file name. */
    StringProperty referenceProperty() {
        return reference;
    }

    /** Why it cannot be saved as it stands; empty if it can. */
    StringProperty problemProperty() {
        return problem;
    }

    /** What is written, to be kept. */
    EvidenceDraft draft() {
        return new EvidenceDraft(
                place,
                direction.get(),
                kind.get(),
                strength.get(),
                proximity.get(),
                observed.get(),
                sourceRole.get(),
                note.get(),
                reference.get());
    }
}
