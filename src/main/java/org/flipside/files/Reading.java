package org.flipside.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of reading a file: all of it, or nothing and the reasons.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {
    /** How many problems are listed; beyond that they are only counted. */
    int MAX_PROBLEMS = 100;

    /**
     * The file was read in full.
     *
     * @param value what it holds
     * @param warnings what may be meant otherwise, in the order of the file
     */
    record Read<T>(T value, List<Problem> warnings) implements Reading<T> {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing was taken over.
     *
     * @param problems all of them in the order of the file, {@value #MAX_PROBLEMS} at most
     * @param notShown how many there are beyond those
     */
    record Refused<T>(List<Problem> problems, long notShown) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A file is refused for a reason");
            }
        }
    }

    /** A file that is refused as a whole, for one reason. */
    static <T> Reading<T> refused(Path file, String message) {
        return new Refused<>(List.of(Problem.ofFile(file.toString(), message)), 0);
    }

    /** What was read, if it was. */
    default Optional<T> found() {
        return this instanceof Read<T>(T value, _) ? Optional.of(value) : Optional.empty();
    }

    /** The problems or warnings, a line each, the last of which may say how many are not shown. */
    default List<String> lines() {
        return switch (this) {
            case Read<T>(_, List<Problem> warnings) ->
                    warnings.stream().map(Problem::toString).toList();
            case Refused<T>(List<Problem> problems, long notShown) ->
                    Stream.concat(
                                    problems.stream().map(Problem::toString),
                                    more(problems.getFirst().file(), notShown).stream())
                            .toList();
        };
    }

    private static Optional<String> more(String file, long notShown) {
        if (notShown == 0) {
            return Optional.empty();
        }
        return Optional.of(
                file
                        + ": "
                        + (notShown == 1
                                ? "1 more problem is not shown"
                                : notShown + " more problems are not shown"));
    }
}
