package org.flipside.session;

import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Folding;
import org.flipside.model.PatternRef;
import org.flipside.model.TextLimit;
import org.flipside.model.Workshop;
import org.flipside.model.Workshop.PreparedCard;
import org.flipside.session.SessionPlan.PlannedGroup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is worth a look before a session is made or held. Nothing of it keeps anybody from going on.
 */
public final class Preflight {
    private Preflight() {}

    /** What is looked at, in the order in which it is told. */
    public enum Topic {
        /** Each claim has its flipside. */
        FLIPSIDES,

        /** Each card says which failure mode it shows. */
        PATTERNS,

        /** No claim is there twice. */
        DUPLICATES,

        /** All texts fit the stage. */
        LENGTHS,

        /** Each claim says where it was heard. */
        SOURCES,

        /** The agenda fits the time that people have. */
        AGENDA,

        /** Each group is large enough to be shown apart. */
        GROUPS,

        /** It is said whose session it is. */
        CLIENT,

        /** The day is not over. */
        DATE
    }

    /**
     * What was found about one topic.
     *
     * @param topic what was looked at
     * @param fine whether nothing is to be done
     * @param about the claims' words or the groups' names that are concerned; empty when fine
     * @param count how many there are in all: claims, groups, minutes of the agenda
     * @param of what {@code count} is held against: minutes that people have, people a group needs
     */
    public record Finding(Topic topic, boolean fine, List<String> about, int count, int of) {
        public Finding {
            about = List.copyOf(about);
        }
    }

    /** Looks at everything. */
    public static List<Finding> check(Workshop workshop, SessionPlan plan, LocalDate today) {
        List<PreparedCard> cards =
                workshop.lenses().stream().flatMap(lens -> lens.cards().stream()).toList();
        return List.of(
                flipsides(cards),
                missing(Topic.PATTERNS, cards, Preflight::hasPattern),
                duplicates(cards),
                missing(Topic.LENGTHS, cards, Preflight::fitsTheStage),
                missing(Topic.SOURCES, cards, card -> !card.claim().heardAt().isBlank()),
                agenda(workshop, plan),
                groups(plan),
                new Finding(Topic.CLIENT, !plan.client().isBlank(), List.of(), 0, 0),
                new Finding(Topic.DATE, !plan.date().isBefore(today), List.of(), 0, 0));
    }

    /** A session without any claim is the one case in which "each" is not good enough. */
    private static Finding flipsides(List<PreparedCard> cards) {
        Finding found = missing(Topic.FLIPSIDES, cards, card -> !card.flipside().isBlank());
        return cards.isEmpty() ? new Finding(found.topic(), false, List.of(), 0, 0) : found;
    }

    private static Finding missing(
            Topic topic, List<PreparedCard> cards, Predicate<PreparedCard> good) {
        List<String> bad = quotes(cards.stream().filter(good.negate()).toList());
        return new Finding(topic, bad.isEmpty(), bad, cards.size(), 0);
    }

    private static Finding duplicates(List<PreparedCard> cards) {
        Set<String> seen = new HashSet<>();
        return missing(
                Topic.DUPLICATES, cards, card -> seen.add(Folding.bare(card.claim().quote())));
    }

    private static Finding agenda(Workshop workshop, SessionPlan plan) {
        int minutes = workshop.minutes();
        return new Finding(
                Topic.AGENDA,
                minutes > 0 && minutes <= plan.minutes(),
                List.of(),
                minutes,
                plan.minutes());
    }

    private static Finding groups(SessionPlan plan) {
        List<String> small =
                plan.groups().stream()
                        .filter(group -> group.size() < plan.minimumGroupSize())
                        .map(PlannedGroup::name)
                        .toList();
        return new Finding(
                Topic.GROUPS,
                small.isEmpty() && !plan.groups().isEmpty(),
                small,
                plan.groups().size(),
                plan.minimumGroupSize());
    }

    private static boolean hasPattern(PreparedCard card) {
        return !(card.flipside().pattern() instanceof PatternRef.None);
    }

    private static boolean fitsTheStage(PreparedCard card) {
        Claim claim = card.claim();
        Flipside flipside = card.flipside();
        return TextLimit.QUOTE.left(claim.quote()) >= 0
                && TextLimit.RATIONALE.left(claim.rationale()) >= 0
                && TextLimit.HEADLINE.left(flipside.headline()) >= 0
                && TextLimit.NARRATIVE.left(flipside.narrative()) >= 0
                && TextLimit.CLOSING.left(flipside.closing()) >= 0;
    }

    private static List<String> quotes(List<PreparedCard> cards) {
        return cards.stream().map(card -> card.claim().quote()).toList();
    }
}
