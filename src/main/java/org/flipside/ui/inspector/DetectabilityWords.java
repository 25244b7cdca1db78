package org.flipside.ui.inspector;

import org.flipside.catalogue.Detectability;
import org.flipside.ui.support.Texts;

import java.util.Locale;
import java.util.stream.Collectors;

/** A detectability in words, such as "Low (early), High (late)". */
final class DetectabilityWords {
    private DetectabilityWords() {}

    static String of(Detectability detectability) {
        return detectability.readings().stream()
                .map(DetectabilityWords::reading)
                .collect(Collectors.joining(", "));
    }

    private static String reading(Detectability.Reading reading) {
        String phase = Texts.of("vocabulary.phase", reading.phase());
        if (reading.level() == Detectability.Level.UNGRADED) {
            return phase.substring(0, 1).toUpperCase(Locale.getDefault()) + phase.substring(1);
        }
        String level = Texts.of("vocabulary.level", reading.level());
        return reading.phase() == Detectability.Phase.ANY ? level : level + " (" + phase + ")";
    }
}
