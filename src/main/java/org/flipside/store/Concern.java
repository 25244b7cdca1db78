package org.flipside.store;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Scores;
import org.flipside.model.SessionDetails;
import org.flipside.model.Subject;
import org.flipside.model.Timing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which cards an entity concerns. */
public final class Concern {
    private Concern() {}

    /**
     * The cards it concerns, each once: a card itself, and what hangs on it or names it. The owner
     * of an action carries the action's number instead of a card's, which no card has.
     */
    public static List<Id<Card>> cards(Entity entity) {
        return switch (entity) {
            case Card card -> List.of(card.id());
            case Evidence evidence -> List.of(evidence.card());
            case Ownership ownership -> List.of(new Id<>(ownership.id().value()));
            case Link link -> List.of(link.from(), link.to());
            case Recognition recognition -> List.of(recognition.card());
            case Cluster cluster -> cluster.cards();
            case Action action -> action.cards();
            case Decision decision -> decision.cards();
            case ParkedItem item -> subject(item.about());
            case Note note -> subject(note.about());
            case Round round -> List.of(round.card());
            case Dots dots -> List.of(dots.card());
            case Scores scores -> List.of(scores.card());
            case SessionDetails _, Lens _, Phase _, Group _, Participant _ -> List.of();
            case Progress _, Timing _, DotVote _ -> List.of();
        };
    }

    /** The cards that the entity concerns before or after the change. */
    static Set<Id<Card>> cards(Change change) {
        Set<Id<Card>> all = new LinkedHashSet<>();
        change.stateBefore().ifPresent(before -> all.addAll(cards(before)));
        change.stateAfter().ifPresent(after -> all.addAll(cards(after)));
        return all;
    }

    private static List<Id<Card>> subject(Subject subject) {
        return switch (subject) {
            case Subject.WholeSession() -> List.of();
            case Subject.OfCard(var card) -> List.of(card);
        };
    }
}
