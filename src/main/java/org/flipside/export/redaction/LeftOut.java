package org.flipside.export.redaction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an edition does not hold.
 *
 * @param profile for whom the edition is
 * @param counts whole things that are missing: the session's counts less the edition's
 * @param parts how often each kind of content was taken out; only what occurred
 */
public record LeftOut(Profile profile, Counts counts, Map<Part, Integer> parts) {
    public LeftOut {
        Map<Part, Integer> ordered = new EnumMap<>(Part.class);
        parts.forEach((part, number) -> ordered.merge(part, number, Integer::sum));
        ordered.values().removeIf(number -> number == 0);
        parts = Collections.unmodifiableMap(ordered);
    }

    /** Kinds of content that are taken out. */
    public enum Part {
        /** Notes on the session, on cards, and as entries. */
        NOTES("facilitator’s note", "facilitator’s notes"),

        /** What the facilitator does and says in a phase. */
        INSTRUCTIONS("instruction in the agenda", "instructions in the agenda"),

        /** The roster. */
        PEOPLE("person on the roster", "people on the roster"),

        /** Groups of people, as many as there are fewer where small ones are shown together. */
        MERGED_GROUPS(
                "group of people (shown together with another)",
                "groups of people (shown together with others)"),

        /** Splits of the answers to one card in one round, where a group gave too few. */
        JOINED_ROUNDS(
                "split of answers by group, where too few of one group answered",
                "splits of answers by group, where too few of one group answered"),

        /** Answers of too few people. */
        ANSWERS(
                "answer, given by fewer people than the smallest group allowed",
                "answers, given by fewer people than the smallest group allowed"),

        /** Answers that were given and never shown to the room. */
        HIDDEN_ANSWERS(
                "answer that was never revealed to the room",
                "answers that were never revealed to the room"),

        /** Dots whose owner is not told, or that were never revealed. */
        DOTS("dot in a vote", "dots in votes"),

        /** Dots of too few people. */
        FEW_DOTS(
                "dot in a vote of fewer people than the smallest group allowed",
                "dots in votes of fewer people than the smallest group allowed"),

        /** What a rating rests on. */
        SCORE_TEXTS("reason of a rating", "reasons of ratings"),

        /** Names from the roster inside other texts. */
        NAMES_IN_TEXTS(
                "name from the roster inside another text (shown as […])",
                "names from the roster inside other texts (shown as […])"),

        /** Title, client, unit, day, hour, opening and closing words, workshop. */
        HEADER("detail of who met when and where", "details of who met when and where"),

        /** Names of lenses and agenda. */
        AGENDA("lens or phase by name", "lenses and phases by name"),

        /** Claims in their own words, headlines, narratives, closing lines. */
        CARD_TEXTS("text on a card", "texts on cards"),

        /** Tags, and the names of cards that were laid together. */
        LABELS("tag or name of a group of cards", "tags and names of groups of cards"),

        /** Notes, source roles, days and references of evidence. */
        EVIDENCE_TEXTS("detail of evidence", "details of evidence"),

        /** Owners, deciders and their steps. */
        OWNER_TEXTS(
                "name or text about an owner or a decider",
                "names and texts about owners and deciders"),

        /** Notes on links. */
        LINK_TEXTS("note on a link", "notes on links"),

        /** Titles, outcomes, days and reasons of actions. */
        ACTION_TEXTS("detail of actions", "details of actions"),

        /** Decisions, each as a whole. */
        DECISIONS("decision", "decisions"),

        /** Parked items, each as a whole. */
        PARKED("parked item", "parked items");

        private final String one;
        private final String many;

        Part(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String words(int number) {
            return number + " " + (number == 1 ? one : many);
        }
    }

    /** Whether the edition holds all of the session. */
    public boolean isNothing() {
        return parts.isEmpty();
    }

    /** Each kind of content with its number, such as {@code 3 facilitator’s notes}. */
    public List<String> lines() {
        return parts.entrySet().stream().map(e -> e.getKey().words(e.getValue())).toList();
    }

    /** The sentence that every export carries. */
    public String statement() {
        String edition = profile.edition() + ". ";
        if (isNothing()) {
            return edition + "It leaves out nothing.";
        }
        return edition
                + "It leaves out "
                + lines().stream().collect(Collectors.joining(", "))
                + ".";
    }
}
