package org.flipside.search;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Decision;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.Group;
import org.flipside.model.Lens;
import org.flipside.model.Link;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.Participant;
import org.flipside.model.PatternRef;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Rating;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Scores;
import org.flipside.model.SessionDetails;
import org.flipside.model.Timing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What can be found of an entity.
 *
 * @param main what it is called
 * @param more all else that it says
 */
record Texts(String main, List<String> more) {
    private static final Texts NONE = new Texts("", List.of());

    /** The texts of an entity; empty where nobody would search. */
    static Texts of(Entity entity, Function<PatternRef, String> patternNames) {
        return switch (entity) {
            case SessionDetails it -> some(it.title(), it.client(), it.unit());
            case Lens it -> some(it.name(), it.seat());
            case Card it -> card(it, patternNames);
            case Cluster it -> some(it.title());
            case Evidence it -> some(it.note(), it.sourceRole(), it.reference());
            case Ownership it ->
                    some(
                            it.owner(),
                            it.decider(),
                            it.firstStep(),
                            it.stopsToday(),
                            it.mayReverse(),
                            it.escalation());
            case Link it -> some(it.note());
            case Action it -> some(it.title(), it.outcome(), it.reason());
            case Decision it -> some(it.statement(), it.grounds(), it.rejected(), it.decider());
            case ParkedItem it -> some(it.text(), it.resolution());
            case Note it -> some(it.text());
            case Scores it -> scores(it);
            case Phase _, Group _, Participant _, Recognition _ -> NONE;
            case Progress _, Timing _, Round _, DotVote _, Dots _ -> NONE;
        };
    }

    private static Texts scores(Scores scores) {
        Rating before = scores.before();
        Rating after = scores.after();
        return some(
                before.severity().why(),
                before.occurrence().why(),
                before.detection().why(),
                after.severity().why(),
                after.occurrence().why(),
                after.detection().why());
    }

    private static Texts card(Card card, Function<PatternRef, String> patternNames) {
        PatternRef pattern = card.flipside().pattern();
        List<String> more = new ArrayList<>();
        more.add(card.claim().rationale());
        more.add(card.claim().heardAt());
        more.add(card.flipside().headline());
        more.add(card.flipside().narrative());
        more.add(card.flipside().closing());
        more.add((pattern.code() + " " + patternNames.apply(pattern)).strip());
        more.addAll(card.tags());
        more.add(card.notes());
        return new Texts(card.claim().quote(), filled(more));
    }

    private static Texts some(String main, String... more) {
        return new Texts(main, filled(List.of(more)));
    }

    private static List<String> filled(Collection<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    /** Whether there is nothing to find. */
    boolean isEmpty() {
        return main.isBlank() && more.isEmpty();
    }
}
