package org.flipside.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enumerated values as words in a file: {@code CO_OCCURS} is {@code co-occurs}. */
final class Keywords {
    private static final ClassValue<Map<String, Enum<?>>> BY_WORD =
            new ClassValue<>() {
                @Override
                protected Map<String, Enum<?>> computeValue(Class<?> type) {
                    return Arrays.stream(type.getEnumConstants())
                            .map(value -> (Enum<?>) value)
                            .collect(Collectors.toUnmodifiableMap(Keywords::word, e -> e));
                }
            };

    private Keywords() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E>> E of(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The value of that word; nothing if there is none, also where only the case differs. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(BY_WORD.get(type).get(word)));
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keywords::word).toList();
    }
}
