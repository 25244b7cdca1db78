package org.flipside.export.xlsx;

import org.flipside.export.report.Words;
import org.flipside.model.CalendarDay;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.Strength;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What may be changed on the sheet of evidence. */
final class SheetEvidence {
    static final SheetTable TABLE =
            new SheetTable(
                    "Evidence",
                    List.of(
                            field(
                                            "Direction",
                                            e -> Words.of(e.direction()),
                                            (draft, text) ->
                                                    draft.direction =
                                                            SheetWords.word(
                                                                    text,
                                                                    Direction.values(),
                                                                    Words::of))
                                    .among(Direction.values(), Words::of),
                            field(
                                            "Kind",
                                            e -> Words.of(e.kind()),
                                            (draft, text) ->
                                                    draft.kind =
                                                            SheetWords.word(
                                                                    text,
                                                                    EvidenceKind.values(),
                                                                    Words::of))
                                    .among(EvidenceKind.values(), Words::of),
                            field(
                                            "Strength (1 to 4)",
                                            e -> level(e.strength()),
                                            (draft, text) ->
                                                    draft.strength =
                                                            SheetWords.word(
                                                                    text,
                                                                    Strength.values(),
                                                                    SheetEvidence::level))
                                    .among(Strength.values(), SheetEvidence::level),
                            field(
                                            "Strength",
                                            e -> Words.of(e.strength()),
                                            (draft, text) ->
                                                    draft.strength =
                                                            SheetWords.word(
                                                                    text,
                                                                    Strength.values(),
                                                                    Words::of))
                                    .among(Strength.values(), Words::of),
                            field(
                                            "Proximity",
                                            e -> Words.of(e.proximity()),
                                            (draft, text) ->
                                                    draft.proximity =
                                                            SheetWords.word(
                                                                    text,
                                                                    Proximity.values(),
                                                                    Words::of))
                                    .among(Proximity.values(), Words::of),
                            field(
                                    "Observed on",
                                    e -> SheetRegisters.iso(e.observed()),
                                    (draft, text) -> draft.observed = SheetWords.day(text)),
                            field(
                                    "Source role",
                                    Evidence::sourceRole,
                                    (draft, text) -> draft.sourceRole = text),
                            field(
                                    "Note",
                                    Evidence::note,
                                    (draft, text) -> draft.note = SheetWords.required(text)),
                            field(
                                    "Reference",
                                    Evidence::reference,
                                    (draft, text) -> draft.reference = text)),
                    SheetEvidence::where);

    private SheetEvidence() {}

    private static String level(Strength strength) {
        return String.valueOf(strength.level());
    }

    private static String where(Session session, UUID id) {
        return session.evidence()
                .get(new Id<Evidence>(id))
                .map(
                        e ->
                                SheetCards.where(session, e.card().value())
                                        + ", evidence "
                                        + SheetWords.quoted(e.note()))
                .orElse("Evidence that is no longer in the session");
    }

    private interface Edit {
        void make(Draft draft, String text) throws UnfitValue;
    }

    private static SheetField<Evidence> field(
            String column, Function<Evidence, String> get, Edit edit) {
        return new SheetField<>(
                column,
                (session, id) -> session.evidence().get(new Id<Evidence>(id)),
                get,
                (evidence, text) -> {
                    Draft draft = new Draft(evidence);
                    edit.make(draft, text);
                    return draft.done();
                });
    }

    /** A piece of evidence while one of its parts is changed. */
    private static final class Draft {
        private final Evidence of;
        private EvidenceKind kind;
        private Direction direction;
        private Strength strength;
        private Proximity proximity;
        private CalendarDay observed;
        private String sourceRole;
        private String note;
        private String reference;

        private Draft(Evidence of) {
            this.of = of;
            kind = of.kind();
            direction = of.direction();
            strength = of.strength();
            proximity = of.proximity();
            observed = of.observed();
            sourceRole = of.sourceRole();
            note = of.note();
            reference = of.reference();
        }

        private Evidence done() {
            return new Evidence(
                    of.id(),
                    of.card(),
                    kind,
                    direction,
                    strength,
                    proximity,
                    observed,
                    sourceRole,
                    note,
                    reference,
                    of.recordedAt());
        }
    }
}
