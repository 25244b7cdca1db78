package org.flipside.export.xlsx;

import org.flipside.export.report.Plain;
import org.flipside.model.CalendarDay;
import org.flipside.model.Folding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people write into cells, or says what may be written there. */
final class SheetWords {
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");
    private static final int LONGEST_SHOWN = 40;

    private SheetWords() {}

    /** A text that must not be missing. */
    static String required(String text) throws UnfitValue {
        if (text.isBlank()) {
            throw new UnfitValue("this must not be empty");
        }
        return text.strip();
    }

    /** The one of several that is told in those words, however they are cased. */
    static <E> E word(String text, E[] all, Function<E, String> told) throws UnfitValue {
        String wanted = Folding.bare(text);
        for (E each : all) {
            if (Folding.bare(told.apply(each)).equals(wanted)) {
                return each;
            }
        }
        throw new UnfitValue(
                quoted(text)
                        + " is none of: "
                        + Arrays.stream(all).map(told).collect(Collectors.joining(", ")));
    }

    /** A day, or none where nothing is written. */
    static CalendarDay day(String text) throws UnfitValue {
        String day = text.strip();
        if (day.isEmpty()) {
            return CalendarDay.unknown();
        }
        try {
            int time = day.indexOf('T');
            return CalendarDay.of(LocalDate.parse(time < 0 ? day : day.substring(0, time)));
        } catch (DateTimeException e) {
            throw (UnfitValue)
                    new UnfitValue(quoted(text) + " is no day: write it as in 2026-11-30")
                            .initCause(e);
        }
    }

    /** Several values in one cell, with semicolons or on lines of their own. */
    static List<String> several(String text) {
        List<String> all = new ArrayList<>();
        BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(all::add);
        return all;
    }

    /** In quotation marks, cut where it is long. */
    static String quoted(String text) {
        String line = Plain.visible(text).replace('\n', ' ').strip();
        boolean cut = line.codePointCount(0, line.length()) > LONGEST_SHOWN;
        return "“"
                + (cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : line)
                + "”";
    }
}
