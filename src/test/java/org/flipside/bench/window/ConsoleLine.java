package org.flipside.bench.window;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one repetition in the whole console leaves in {@code console.jsonl}.
 *
 * @param app always {@code flipside}
 * @param n how many cards
 * @param links how many links between them
 * @param rep which repetition
 * @param load opening the session in a fresh process
 * @param memoryFit with all cards in view
 * @param dragFit dragging one card, all cards in view
 * @param bandFit drawing a band around all cards, all in view
 * @param selectAll from Ctrl+A to the picture
 * @param selectNone from Esc to the picture, all cards selected before
 * @param selectOne from a click on a card to the picture
 * @param turnOne100 turning one selected card at 100 %
 */
public record ConsoleLine(
        @JsonProperty("app") String app,
        @JsonProperty("n") int n,
        @JsonProperty("links") int links,
        @JsonProperty("rep") int rep,
        @JsonProperty("load") Painted load,
        @JsonProperty("mem_fit") Memory memoryFit,
        @JsonProperty("drag_fit") Frames dragFit,
        @JsonProperty("band_fit") Frames bandFit,
        @JsonProperty("select_all") Painted selectAll,
        @JsonProperty("select_none") Painted selectNone,
        @JsonProperty("select_one") Painted selectOne,
        @JsonProperty("turn_one_100") Frames turnOne100) {}
