package org.flipside.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a flipside refers to: a failure mode, a field note, or nothing yet. */
public sealed interface PatternRef {
    /** Nothing chosen yet. */
    static PatternRef none() {
        return new None();
    }

    /** An entry of the catalogue of failure modes. */
    record FailureMode(int number) implements PatternRef {
        public FailureMode {
            requirePositive(number);
        }
    }

    /** A field note: a pattern that is still being interpreted. */
    record FieldNote(int number) implements PatternRef {
        public FieldNote {
            requirePositive(number);
        }
    }

    /** Nothing chosen yet. */
    record None() implements PatternRef {}

    /** {@code FM-04}, {@code FFN-08}, or the empty text. */
    default String code() {
        return switch (this) {
            case FailureMode(int number) -> "FM-%02d".formatted(number);
            case FieldNote(int number) -> "FFN-%02d".formatted(number);
            case None() -> "";
        };
    }

    /** Reads what {@link #code} wrote; nothing if {@code code} is not of that form. */
    static Optional<PatternRef> parse(String code) {
        if (code.isEmpty()) {
            return Optional.of(none());
        }
        Matcher matcher = CodeForm.PATTERN.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        return Optional.of(
                matcher.group(1).equals("FM") ? new FailureMode(number) : new FieldNote(number));
    }

    private static void requirePositive(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("A pattern's number is 1 to 99: " + number);
        }
    }

    /** Holds the compiled form: an interface cannot hide a constant. */
    final class CodeForm {
        private static final Pattern PATTERN = Pattern.compile("(FM|FFN)-(0[1-9]|[1-9][0-9])");

        private CodeForm() {}
    }
}
