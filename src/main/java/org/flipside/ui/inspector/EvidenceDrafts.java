package org.flipside.ui.inspector;

import org.flipside.model.Card;
import org.flipside.model.Evidence;
import org.flipside.model.Id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evidence that somebody began to write and left; kept until the program ends. One such store may
 * serve all consoles, one after the other. On the JavaFX thread.
 */
public final class EvidenceDrafts {
    private final Map<EvidenceDraft.Place, EvidenceDraft> drafts = new HashMap<>();

    /** Nothing begun yet. */
    public EvidenceDrafts() {}

    /** Keeps a draft, in place of an earlier one of the same place; an empty one is let go. */
    void keep(EvidenceDraft draft) {
        if (draft.says()) {
            drafts.put(draft.place(), draft);
        } else {
            drafts.remove(draft.place());
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

    /** Lets go of a draft that has become evidence. */
    void drop(EvidenceDraft.Place place) {
        drafts.remove(place);
    }
}
