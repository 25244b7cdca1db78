package org.flipside.app;

import java.io.Serial;

/** A step of the tour that did not have the effect that it should have. */
final class TourFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    TourFailure(String sentence) {
        super(sentence);
    }

    TourFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
