package org.flipside.export.pdf;

import org.flipside.export.format.FormatWriter;

import java.util.Arrays;
import java.util.List;

/** Writes the cards to be printed and cut: for printers that print on both sides, and to fold. */
public final class CardsWriter implements FormatWriter {
    @Override
    public List<Part> parts(Edition edition) {
        if (edition.report().cards().isEmpty()) {
            return List.of();
        }
        return Arrays.stream(Printout.values())
                .filter(Printout::isCards)
                .map(printout -> printout.part(edition))
                .toList();
    }
}
