package org.flipside.export.report;

import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.Direction;
import org.flipside.model.Disclosure;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Group;
import org.flipside.model.Lever;
import org.flipside.model.LinkOrigin;
import org.flipside.model.LinkType;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Proximity;
import org.flipside.model.Question;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.Voting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which every format tells what the model knows as a constant. */
public final class Words {
    private Words() {}

    /** A group with the number of its people, where it is known. */
    public static String of(Group group) {
        return group.size() == 0 ? group.name() : group.name() + ", " + people(group.size());
    }

    /** The number with its word, such as {@code 3 people}. */
    public static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    /** The kind of a piece of evidence. */
    public static String of(EvidenceKind kind) {
        return switch (kind) {
            case ANECDOTE -> "anecdote";
            case OBSERVATION -> "first-hand observation";
            case QUOTE -> "customer or staff quote";
            case DOCUMENT -> "document or record";
            case METRIC -> "metric or data";
            case EARLIER_FINDING -> "earlier finding";
            case ABSENCE -> "we looked and found none";
        };
    }

    /** What a round asked. */
    public static String of(Question question) {
        return switch (question) {
            case CHECK_IN -> "check-in";
            case RECOGNITION -> "does this happen here?";
        };
    }

    /** Whether the room saw the answers. */
    public static String of(Disclosure disclosure) {
        return switch (disclosure) {
            case HIDDEN -> "not revealed";
            case REVEALED -> "revealed";
        };
    }

    /** How dots are entered. */
    public static String of(Voting voting) {
        return switch (voting) {
            case ROOM_COUNTS -> "counted on the wall";
            case BY_PERSON -> "one person after the other";
        };
    }

    /** For, against or unclear. */
    public static String of(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** How well a piece of evidence is grounded. */
    public static String of(Strength strength) {
        return switch (strength) {
            case HEARSAY -> "hearsay";
            case ONE_ACCOUNT -> "one account";
            case SEVERAL_ACCOUNTS -> "several accounts or one record";
            case CONFIRMED_RECORD -> "record, independently confirmed";
        };
    }

    /** How near the source stands. */
    public static String of(Proximity proximity) {
        return switch (proximity) {
            case OWN_CHAIR -> "own chair";
            case NEIGHBOURING_TEAM -> "neighbouring team";
            case THIRD_HAND -> "third hand";
        };
    }

    /** Where an ownership stands. */
    public static String of(OwnershipState state) {
        return switch (state) {
            case UNOWNED -> "unowned";
            case PROPOSED -> "proposed";
            case ACCEPTED -> "accepted";
            case ACCEPTED_WITHOUT_LEVERS -> "accepted without levers";
            case DELEGATED -> "delegated";
            case DISPUTED -> "disputed";
            case LAPSED -> "lapsed";
        };
    }

    /** How far an owner may decide alone. */
    public static String of(Authority authority) {
        return switch (authority) {
            case FULL -> "may decide";
            case PARTIAL -> "may decide within limits";
            case NONE -> "must ask";
            case UNKNOWN -> "not asked";
        };
    }

    /** Something an owner can pull. */
    public static String of(Lever lever) {
        return switch (lever) {
            case BUDGET -> "budget";
            case STAFF -> "staff";
            case POLICY -> "policy";
            case PRIORITY -> "priority";
            case METRIC -> "metric";
        };
    }

    /** Several levers in one line; empty for none. */
    public static String of(List<Lever> levers) {
        return levers.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /** How the first card bears on the second, read from the first. */
    public static String of(LinkType type) {
        return switch (type) {
            case LEADS_TO -> "leads to";
            case AMPLIFIES -> "amplifies";
            case MASKS -> "masks";
            case CO_OCCURS -> "occurs together with";
            case MISTAKEN_FOR -> "is mistaken for";
        };
    }

    /** How the first card bears on the second, read from the second. */
    public static String seenFromEnd(LinkType type) {
        return switch (type) {
            case LEADS_TO -> "follows from";
            case AMPLIFIES -> "is amplified by";
            case MASKS -> "is masked by";
            case CO_OCCURS -> "occurs together with";
            case MISTAKEN_FOR -> "is what people see in";
        };
    }

    /** Who drew a link. */
    public static String of(LinkOrigin origin) {
        return switch (origin) {
            case DRAWN -> "drawn by the group";
            case SUGGESTED -> "suggested, not accepted";
            case ACCEPTED -> "suggested and accepted";
        };
    }

    /** What an action is meant to do. */
    public static String of(ActionKind kind) {
        return switch (kind) {
            case PREVENT -> "prevent";
            case DETECT -> "detect";
            case MITIGATE -> "mitigate";
            case AUTHORITY_MOVE -> "move authority";
            case DECISION_DEADLINE -> "give a verdict its date";
            case ESCALATION_PROTECTION -> "protect who raises a problem";
            case ESCALATION_CEILING -> "limit what is sent upward";
            case EXCEPTION_CAP -> "cap exceptions";
            case METRIC_DEMOTION -> "put a metric below judgement";
            case WORKAROUND_DECISION -> "adopt or retire a workaround";
            case END_TO_END_OWNER -> "one owner from end to end";
            case REASON_LOGGING -> "keep the reasons";
            case CONTEXT_HANDOVER -> "hand context over";
            case CAPABILITY_PRACTICE -> "practise a capability";
            case NARRATIVE_RESTATEMENT -> "say again what it is for";
            case VISIBLE_CORRECTION -> "correct it visibly";
            case FREEZE -> "stop at once";
        };
    }

    /** Where an action stands. */
    public static String of(ActionStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** What became of a parked item. */
    public static String of(ParkedOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** An answer to "does this happen here?". */
    public static String of(Answer answer) {
        return switch (answer) {
            case NEVER -> "never";
            case RARELY -> "rarely";
            case OFTEN -> "often";
            case ALWAYS -> "always";
            case CANNOT_SAY -> "cannot say";
            case RATHER_NOT_SAY -> "rather not say";
        };
    }

    /** How answers are kept. */
    public static String of(AnswerKeeping keeping) {
        return switch (keeping) {
            case COUNTS_ONLY -> "counts, no names";
            case NAMED_FOR_FACILITATOR -> "names, for the facilitator only";
            case NAMED_FOR_ALL -> "names, for everybody";
        };
    }

    /** Where a session stands. */
    public static String of(SessionState state) {
        return switch (state) {
            case IN_PREPARATION -> "in preparation";
            case RUNNING -> "running";
            case CLOSED -> "closed";
        };
    }

    /** A side of a card. */
    public static String of(Side side) {
        return side == Side.CLAIM ? "claim" : "flipside";
    }

    /** The word at the beginning of a line. */
    public static String label(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
