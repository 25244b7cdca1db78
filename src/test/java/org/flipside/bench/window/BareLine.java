package org.flipside.bench.window;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one repetition with bare nodes leaves in {@code bare.jsonl}: the floor of the board.
 *
 * @param app always {@code bare nodes}
 * @param n how many rectangles with text; none is an empty window
 * @param rep which repetition
 * @param load making, laying out and painting them
 * @param memoryFit with all of them in view
 */
public record BareLine(
        @JsonProperty("app") String app,
        @JsonProperty("n") int n,
        @JsonProperty("rep") int rep,
        @JsonProperty("load") Painted load,
        @JsonProperty("mem_fit") Memory memoryFit) {}
