package org.flipside.files;

import org.flipside.model.Entity;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How a value is written as a text.
 *
 * @param parse reads it; nothing where the text has another form
 * @param otherwise stands in for a value that cannot be read, until the file is refused
 * @param complaint what is said then
 */
record Form<T>(
        Function<String, Optional<T>> parse, Supplier<T> otherwise, Supplier<String> complaint) {
    static final Form<LocalDate> DATE =
            temporal(LocalDate::parse, LocalDate.EPOCH, "a day such as 2026-11-21");
    static final Form<LocalTime> TIME =
            temporal(LocalTime::parse, LocalTime.MIDNIGHT, "a time such as 09:30");
    static final Form<Instant> INSTANT =
            temporal(Instant::parse, Instant.EPOCH, "a moment such as 2026-11-21T08:30:00Z");
    static final Form<PatternRef> PATTERN =
            new Form<>(
                    code -> PatternRef.parse(code).filter(r -> !r.equals(PatternRef.none())),
                    PatternRef::none,
                    () -> "a code such as FM-04 or FFN-08 is expected here");

    /** Any text in which something is written. */
    static final Form<String> WRITTEN =
            new Form<>(
                    text -> Optional.of(text).filter(t -> !t.isBlank()),
                    () -> "",
                    () -> "the text is empty");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static <T> Form<T> temporal(Function<String, T> parse, T otherwise, String wanted) {
        return new Form<>(
                text -> {
                    try {
                        return isOfOurTime(text)
                                ? Optional.of(parse.apply(text))
                                : Optional.empty();
                    } catch (DateTimeParseException _) {
                        return Optional.empty();
                    }
                },
                () -> otherwise,
                () -> wanted + " is expected here");
    }

    /** A year before 0 or after 9999 begins with a sign. */
    private static boolean isOfOurTime(String text) {
        return !text.startsWith("+") && !text.startsWith("-");
    }

    /** One text and no other. */
    static Form<String> constant(String wanted) {
        return new Form<>(
                text -> Optional.of(text).filter(wanted::equals),
                () -> wanted,
                () -> "must be " + Words.quoted(wanted));
    }

    /** An enumerated value. */
    static <E extends Enum<E>> Form<E> word(Class<E> type) {
        return new Form<>(
                word -> Keywords.find(type, word),
                () -> type.getEnumConstants()[0],
                () -> "one of " + Words.list(Keywords.all(type)) + " is expected here");
    }

    /** An identity; each failure gives another, so that no two are taken for one. */
    static <E extends Entity> Form<Id<E>> id() {
        return new Form<>(
                Form::parseId,
                Id::random,
                () -> "an identity (a UUID in small letters) is expected here");
    }

    private static <E extends Entity> Optional<Id<E>> parseId(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(Id.of(text)) : Optional.empty();
    }
}
