package org.flipside.bench.window;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one repetition of the board benchmark leaves in {@code board.jsonl}; rivals were measured
 * with the same names.
 *
 * @param app always {@code flipside}
 * @param n how many cards
 * @param rep which repetition
 * @param load opening the session in a fresh process
 * @param reload opening it once more
 * @param zoomToFit from the command to the picture, in milliseconds
 * @param memoryFit with all cards in view
 * @param dragFit dragging one card, all cards in view
 * @param drag100 the same at 100 %
 * @param panFit moving the board, all cards in view
 * @param pan100 the same at 100 %
 * @param flipOne100 turning one card at 100 %
 * @param flipAll100 turning all cards at 100 %
 * @param save from a turned card to the word that it is on the disk
 */
public record BoardLine(
        @JsonProperty("app") String app,
        @JsonProperty("n") int n,
        @JsonProperty("rep") int rep,
        @JsonProperty("load") Painted load,
        @JsonProperty("reload") Painted reload,
        @JsonProperty("zoom_to_fit_ms") double zoomToFit,
        @JsonProperty("mem_fit") Memory memoryFit,
        @JsonProperty("drag_fit") Frames dragFit,
        @JsonProperty("drag_100") Frames drag100,
        @JsonProperty("pan_fit") Frames panFit,
        @JsonProperty("pan_100") Frames pan100,
        @JsonProperty("flip_one_100") Frames flipOne100,
        @JsonProperty("flip_all_100") Frames flipAll100,
        @JsonProperty("save") Save save) {

    /**
     * A save.
     *
     * @param total in milliseconds
     */
    public record Save(double total) {}
}
