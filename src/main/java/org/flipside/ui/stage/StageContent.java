package org.flipside.ui.stage;

import java.util.List;

/** What the stage can show. */
public sealed interface StageContent {
    /** Nothing. */
    record Blank() implements StageContent {}

    /**
     * The title.
     *
     * @param title what the room calls the session
     * @param line what stands below it; may be empty
     */
    record Title(String title, String line) implements StageContent {}

    /**
     * One card.
     *
     * @param key the same for the same card
     * @param position such as "Claim 1 of 5"
     * @param quote in quotation marks
     * @param rationale may be empty
     * @param back how much of the flipside is seen
     */
    record ClaimCard(String key, String position, String quote, String rationale, CardBack back)
            implements StageContent {}

    /**
     * How answers are spread.
     *
     * @param question that was asked
     * @param quote the claim
     * @param scale the answers on the scale
     * @param silent the answers that say nothing
     * @param finding what they come to, as a sentence
     * @param counts the counts that bear it out; may be empty
     * @param prompt a question for the room; may be empty
     */
    record Result(
            String question,
            String quote,
            List<Column> scale,
            List<Column> silent,
            String finding,
            String counts,
            String prompt)
            implements StageContent {
        public Result {
            scale = List.copyOf(scale);
            silent = List.copyOf(silent);
        }
    }

    /**
     * A column of answers.
     *
     * @param word the answer
     * @param count how many gave it, 0 or more
     */
    record Column(String word, int count) {}

    /** All cards, small, in the order in which they are shown. */
    record Overview(List<Tile> tiles) implements StageContent {
        public Overview {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A card, small.
     *
     * @param label such as "3"
     * @param text what lies up: the claim, or the headline once the card is turned
     * @param open whether the flipside lies up
     * @param current whether it is the one that is talked about
     */
    record Tile(String label, String text, boolean open, boolean current) {}

    /**
     * The board with its links.
     *
     * @param width of the part of the board that is shown, in its own units; above 0
     * @param height of that part; above 0
     */
    record Map(double width, double height, List<Spot> spots, List<Arrow> arrows)
            implements StageContent {
        public Map {
            spots = List.copyOf(spots);
            arrows = List.copyOf(arrows);
        }
    }

    /**
     * A card on the map.
     *
     * @param x left edge, from 0
     * @param y upper edge, from 0
     */
    record Spot(double x, double y, double width, double height, Tile tile) {}

    /**
     * A link on the map.
     *
     * @param corners x and y of each corner in turn
     * @param word how the first card bears on the second
     * @param directed whether it has a head
     * @param dashed whether it is only suggested
     */
    record Arrow(List<Double> corners, String word, boolean directed, boolean dashed) {
        public Arrow {
            corners = List.copyOf(corners);
        }
    }

    /**
     * The time that is left, large.
     *
     * @param what it is the time of
     */
    record BigCountdown(String what) implements StageContent {}

    /**
     * The dot vote.
     *
     * @param title what was asked
     * @param rows most dots first once it is closed; in the order of the cards before
     * @param closed whether the dots may be seen; while not, every row has 0
     */
    record DotResult(String title, List<DotRow> rows, boolean closed) implements StageContent {
        public DotResult {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The dots of one card.
     *
     * @param label such as "3"
     * @param dots 0 or more
     */
    record DotRow(String label, String text, int dots) {}

    /**
     * Decisions and actions, read back.
     *
     * @param title above them
     * @param lines what was agreed
     * @param dates when it is looked at again; may be empty
     */
    record Closing(String title, List<Agreed> lines, String dates) implements StageContent {
        public Closing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that was agreed.
     *
     * @param kind such as "Decision"
     * @param text what was agreed
     * @param detail who and until when; may be empty
     */
    record Agreed(String kind, String text, String detail) {}
}
