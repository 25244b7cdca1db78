package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is taken out while it is taken out. */
final class Tally {
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);

    void add(Part part, int number) {
        if (number > 0) {
            parts.merge(part, number, Integer::sum);
        }
    }

    /** Takes a text out; an empty one is not missed. */
    String drop(Part part, String text) {
        add(part, text.isBlank() ? 0 : 1);
        return "";
    }

    Map<Part, Integer> parts() {
        return parts;
    }
}
