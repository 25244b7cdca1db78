package org.flipside.ui.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them: 9, 930, 9:30, 9.30, 9h30, 21:05. */
public final class TimeText {
    private static final Pattern FORM =
            Pattern.compile("\\s*(\\d{1,2})\\s*[:.hH]?\\s*(\\d{2})?\\s*");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("H:mm");

    private TimeText() {}

    /** How fields and lists show it. */
    public static String of(LocalTime time) {
        return SHOWN.format(time);
    }

    /** The time; nothing if it is none. */
    public static Optional<LocalTime> read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minutes = matcher.group(2);
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(matcher.group(1)),
                            minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
