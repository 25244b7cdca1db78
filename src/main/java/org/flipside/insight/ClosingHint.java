package org.flipside.insight;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.ParkedItem;
import org.flipside.model.PatternRef;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Something about a session that its facilitator may want to mend, or at least to say aloud, before
 * people leave ({@code domain.md} section 6 no. 16 and 18). Only what it concerns and the figures;
 * the words are for the window to find.
 */
public sealed interface ClosingHint {
    /** What it is about, the weightiest first. */
    enum Kind {
        /** A failure mode in which cascades end was recognised, and nothing stops today. */
        NOTHING_STOPS,

        /** A card was recognised, and nobody owns it. */
        UNOWNED_CARD,

        /** The owner of an action holds nothing to change the result with. */
        OWNER_WITHOUT_LEVERS,

        /** Nobody says who does something, or by when. */
        LOOSE_ACTION,

        /** Nobody says who decided. */
        DECISION_WITHOUT_DECIDER,

        /** Nobody says when a decision is looked at again. */
        DECISION_WITHOUT_REVIEW,

        /** One person owns more than a third of the actions. */
        ONE_OWNER,

        /** Everything goes to one person to be decided. */
        ONE_DECIDER,

        /** Nothing that was recorded speaks against anything. */
        NOTHING_AGAINST,

        /** A card was recognised, and nothing that was recorded speaks against it. */
        NOTHING_AGAINST_CARD,

        /** All evidence is measurements. */
        ONLY_METRICS,

        /** Something that was set aside is still waiting. */
        STILL_PARKED
    }

    /** What it is about. */
    Kind kind();

    /**
     * The same whenever the same hint is given about the same thing, and for no other; by it a hint
     * is dismissed. Holds no names.
     */
    String key();

    /** No action of kind {@link ActionKind#FREEZE} serves the card, and nobody said what stops. */
    record NothingStops(Id<Card> card, PatternRef pattern) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.NOTHING_STOPS;
        }

        @Override
        public String key() {
            return keyOf(kind(), card.value());
        }
    }

    /** A recognised card without an owner. */
    record UnownedCard(Id<Card> card) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.UNOWNED_CARD;
        }

        @Override
        public String key() {
            return keyOf(kind(), card.value());
        }
    }

    /** An open action whose owner holds no lever. */
    record OwnerWithoutLevers(Id<Action> action, String owner) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.OWNER_WITHOUT_LEVERS;
        }

        @Override
        public String key() {
            return keyOf(kind(), action.value());
        }
    }

    /**
     * An open action of which something is missing.
     *
     * @param owned whether it has an owner
     * @param dated whether it has a day
     */
    record LooseAction(Id<Action> action, boolean owned, boolean dated) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.LOOSE_ACTION;
        }

        @Override
        public String key() {
            return keyOf(kind(), action.value());
        }
    }

    /** A decision without a decider. */
    record DecisionWithoutDecider(Id<Decision> decision) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.DECISION_WITHOUT_DECIDER;
        }

        @Override
        public String key() {
            return keyOf(kind(), decision.value());
        }
    }

    /** A decision without a day of review. */
    record DecisionWithoutReview(Id<Decision> decision) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.DECISION_WITHOUT_REVIEW;
        }

        @Override
        public String key() {
            return keyOf(kind(), decision.value());
        }
    }

    /**
     * Much rests on one person.
     *
     * @param owner the person, as named first
     * @param actions which that person owns
     * @param all how many actions there are, 3 or more
     */
    record OneOwner(String owner, List<Id<Action>> actions, int all) implements ClosingHint {
        public OneOwner {
            actions = List.copyOf(actions);
        }

        @Override
        public Kind kind() {
            return Kind.ONE_OWNER;
        }

        @Override
        public String key() {
            return keyOf(kind(), ofPerson(owner));
        }
    }

    /**
     * Nobody else decides anything.
     *
     * @param decider the person, as named first
     * @param decisions which that person took
     * @param owned cards and actions about which that person decides
     */
    record OneDecider(String decider, List<Id<Decision>> decisions, List<Id<Ownership>> owned)
            implements ClosingHint {
        public OneDecider {
            decisions = List.copyOf(decisions);
            owned = List.copyOf(owned);
        }

        @Override
        public Kind kind() {
            return Kind.ONE_DECIDER;
        }

        @Override
        public String key() {
            return keyOf(kind(), ofPerson(decider));
        }
    }

    /**
     * No evidence against anything.
     *
     * @param evidence how many pieces of evidence there are, 0 or more
     */
    record NothingAgainst(int evidence) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.NOTHING_AGAINST;
        }

        @Override
        public String key() {
            return word(kind());
        }
    }

    /**
     * No evidence against a recognised card.
     *
     * @param evidence how many pieces of evidence the card has, 0 or more
     */
    record NothingAgainstCard(Id<Card> card, int evidence) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.NOTHING_AGAINST_CARD;
        }

        @Override
        public String key() {
            return keyOf(kind(), card.value());
        }
    }

    /**
     * Only measurements.
     *
     * @param evidence how many there are, 1 or more
     */
    record OnlyMetrics(int evidence) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.ONLY_METRICS;
        }

        @Override
        public String key() {
            return word(kind());
        }
    }

    /** An item in the parking lot of which nothing came yet. */
    record StillParked(Id<ParkedItem> item) implements ClosingHint {
        @Override
        public Kind kind() {
            return Kind.STILL_PARKED;
        }

        @Override
        public String key() {
            return keyOf(kind(), item.value());
        }
    }

    private static String keyOf(Kind kind, UUID subject) {
        return word(kind) + " " + subject;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static UUID ofPerson(String name) {
        return UUID.nameUUIDFromBytes(People.same(name).getBytes(StandardCharsets.UTF_8));
    }
}
