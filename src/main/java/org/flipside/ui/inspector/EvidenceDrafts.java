package org.flipside.ui.inspector;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Strength;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence that somebody began to write and has not entered. On the JavaFX thread. */
final class EvidenceDrafts {
    private static final String NEW = "new-evidence";
    private static final String EDITED = "evidence";

    /** A character that nobody types and every database takes. */
    private static final String BETWEEN = "\u001f";

    private final Map<EvidenceDraft.Place, EvidenceDraft> drafts = new HashMap<>();
    private final Keeping keeping;

    /**
     * @param keeping knows what was begun before, and hands on what is begun
     */
    EvidenceDrafts(Keeping keeping) {
        this.keeping = keeping;
        keeping.find(
                NEW,
                (where, text) -> {
                    String[] parts = parts(where, "/", 2);
                    found(
                            new EvidenceDraft.Place.New(
                                    Id.of(parts[0]), Direction.valueOf(parts[1])),
                            text);
                });
        keeping.find(
                EDITED,
                (where, text) -> {
                    String[] parts = parts(where, "/", 2);
                    found(new EvidenceDraft.Place.Edited(Id.of(parts[0]), Id.of(parts[1])), text);
                });
    }

    private static String[] parts(String text, String between, int count) {
        String[] parts = text.split(between, -1);
        if (parts.length != count) {
            throw new IllegalArgumentException(parts.length + " parts");
        }
        return parts;
    }

    private void found(EvidenceDraft.Place place, String text) {
        String[] parts = parts(text, BETWEEN, 8);
        drafts.put(
                place,
                new EvidenceDraft(
                        place,
                        Direction.valueOf(parts[0]),
                        EvidenceKind.valueOf(parts[1]),
                        Strength.valueOf(parts[2]),
                        Proximity.valueOf(parts[3]),
                        parts[4],
                        parts[5],
                        parts[6],
                        parts[7]));
    }

    private static String kept(EvidenceDraft draft) {
        return String.join(
                BETWEEN,
                draft.direction().name(),
                draft.kind().name(),
                draft.strength().name(),
                draft.proximity().name(),
                draft.observed().replace(BETWEEN, ""),
                draft.sourceRole().replace(BETWEEN, ""),
                draft.note().replace(BETWEEN, ""),
                draft.reference().replace(BETWEEN, ""));
    }

    private static String where(EvidenceDraft.Place place) {
        return switch (place) {
            case EvidenceDraft.Place.New(Id<Card> card, Direction direction) ->
                    Keeping.place(NEW, card + "/" + direction.name());
            case EvidenceDraft.Place.Edited(Id<Card> card, Id<Evidence> evidence) ->
                    Keeping.place(EDITED, card + "/" + evidence);
        };
    }

    /** Keeps a draft, in place of an earlier one of the same place; an empty one is let go. */
    void keep(EvidenceDraft draft) {
        if (draft.says()) {
            drafts.put(draft.place(), draft);
            keeping.typed(where(draft.place()), kept(draft));
        } else {
            drop(draft.place());
        }
    }

    /** All that was begun. */
    List<EvidenceDraft> all() {
        return List.copyOf(drafts.values());
    }

    /** What was begun there. */
    Optional<EvidenceDraft> at(EvidenceDraft.Place place) {
        return Optional.ofNullable(drafts.get(place));
    }

    /** What was begun to change that entry. */
    Optional<EvidenceDraft> of(Id<Card> card, Id<Evidence> evidence) {
        return at(new EvidenceDraft.Place.Edited(card, evidence));
    }

    /** Lets go of a draft that nobody wants any more. */
    void drop(EvidenceDraft.Place place) {
        drafts.remove(place);
        keeping.typed(where(place), "");
    }

    /** Lets go of a draft that is about to become evidence. */
    void enter(EvidenceDraft.Place place) {
        drafts.remove(place);
        keeping.entered(where(place));
    }

    /** Somebody turns to something else: what was begun is kept now. */
    void leave() {
        keeping.write();
    }
}
