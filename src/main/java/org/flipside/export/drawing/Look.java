package org.flipside.export.drawing;

import java.util.List;
import java.util.Optional;

/**
 * How a shape is drawn.
 *
 * @param fill the colour inside; none for lines
 * @param stroke the colour of the line around; none for areas
 * @param width of the line, in pixels at 100 %
 * @param dashes lengths of line and gap, in turn; empty for a line without gaps
 */
record Look(Optional<Token> fill, Optional<Token> stroke, double width, List<Double> dashes) {
    Look {
        dashes = List.copyOf(dashes);
    }

    static Look fill(Token fill) {
        return new Look(Optional.of(fill), Optional.empty(), 0, List.of());
    }

    static Look line(Token stroke, double width) {
        return new Look(Optional.empty(), Optional.of(stroke), width, List.of());
    }

    /** The same with a line of one pixel around it. */
    Look edged(Token edge) {
        return new Look(fill, Optional.of(edge), 1, dashes);
    }

    Look dashed(double line, double gap) {
        return new Look(fill, stroke, width, List.of(line, gap));
    }
}
