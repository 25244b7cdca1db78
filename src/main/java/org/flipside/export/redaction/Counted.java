package org.flipside.export.redaction;

/** What an export counts, so that its completeness can be checked. */
public enum Counted {
    /** Cards. */
    CARDS("card", "cards"),

    /** Pieces of evidence, whatever their direction. */
    EVIDENCE("piece of evidence", "pieces of evidence"),

    /** Links between cards. */
    LINKS("link", "links"),

    /** Cards and actions that somebody owns. */
    OWNERS("owner", "owners"),

    /** Actions. */
    ACTIONS("action", "actions"),

    /** Decisions. */
    DECISIONS("decision", "decisions"),

    /** Items in the parking lot. */
    PARKED("parked item", "parked items"),

    /** Facilitator's notes: on the session, on cards, and as entries. */
    NOTES("facilitator’s note", "facilitator’s notes"),

    /** Cards that were laid together. */
    CLUSTERS("group of cards", "groups of cards"),

    /** Answers to "does this happen here?", over all cards, rounds and groups. */
    ANSWERS("answer", "answers"),

    /** Ratings of cards, as it is and as it became: each with up to three ranks. */
    RATINGS("rating of a card", "ratings of cards"),

    /** Votes with dots. */
    VOTES("vote with dots", "votes with dots"),

    /** Dots, over all votes and cards. */
    DOTS("dot", "dots"),

    /** Groups of people. */
    GROUPS("group of people", "groups of people"),

    /** People on the roster. */
    PEOPLE("person on the roster", "people on the roster"),

    /** Phases of the agenda. */
    PHASES("phase of the agenda", "phases of the agenda");

    private final String one;
    private final String many;

    Counted(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** The number with its word, such as {@code 3 links}. */
    public String words(int number) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The word for several. */
    public String plural() {
        return many;
    }
}
