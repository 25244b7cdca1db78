package org.flipside.ui.library;

import org.flipside.store.LibraryException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;

/**
 * Why something did not work.
 *
 * @param kind the sort of problem, as the last part of a text's key, such as {@code in-use}
 * @param sentence what happened, for people
 * @param details what somebody needs to know who is to help, a line each
 */
public record Failure(String kind, String sentence, List<String> details) {
    public Failure {
        details = List.copyOf(details);
    }

    /** The failure itself, without what futures wrap around it. */
    static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    /** What a failed call to the library means. */
    public static Failure of(Throwable cause) {
        LibraryException.Problem problem =
                cause instanceof LibraryException known
                        ? known.problem()
                        : LibraryException.Problem.INTERNAL;
        String message = cause.getLocalizedMessage();
        List<String> details = new ArrayList<>();
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            details.add(next.toString());
        }
        return new Failure(
                problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                message == null ? cause.toString() : message,
                details);
    }
}
