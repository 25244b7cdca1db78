package org.flipside.store;

import org.flipside.model.Id;
import org.flipside.store.LibraryException.Problem;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The sentences that tell people what went wrong with a library, and what to do. */
final class Failures {
    private static final String SAFE = " Everything saved before is safe.";

    private Failures() {}

    static LibraryException conflict(@Nullable Throwable cause) {
        return new LibraryException(
                Problem.CONFLICT,
                "Somebody else changed this session first, so this change was not written."
                        + SAFE
                        + " Open the session again to see how it stands, then make the change"
                        + " anew.",
                cause);
    }

    static LibraryException unknownSession(Id<?> session) {
        return new LibraryException(
                Problem.UNKNOWN_SESSION,
                "There is no session %s in the library, or it was deleted.".formatted(session));
    }

    static LibraryException unknownEntry(Id<?> session, long number) {
        return new LibraryException(
                Problem.UNKNOWN_SESSION,
                "The journal of session %s has no entry %d.".formatted(session, number));
    }

    static LibraryException closed() {
        return new LibraryException(
                Problem.CLOSED, "The library was closed before." + SAFE + " Open it again.");
    }

    static LibraryException inUse(Path file, String holder, @Nullable Throwable cause) {
        return new LibraryException(
                Problem.IN_USE,
                "The library %s is open in %s. Nothing was changed. Close it there first, or choose another library."
                        .formatted(file, holder),
                cause);
    }

    static LibraryException notALibrary(String where, String why, @Nullable Throwable cause) {
        return new LibraryException(
                Problem.NOT_A_LIBRARY,
                "%s is not a library of Flipside: %s. It was not touched. Choose another place for the library."
                        .formatted(where, why),
                cause);
    }

    static LibraryException unreadable(Path file, Throwable cause) {
        return new LibraryException(
                Problem.UNREADABLE,
                "The library %s is damaged and cannot be read. It was not touched. Put a backup of it in its place, or choose another library."
                        .formatted(file),
                cause);
    }

    static LibraryException newer(String where, int found) {
        return new LibraryException(
                Problem.NEWER,
                "The library %s was written by a later version of Flipside (schema %d, this version knows %d). It was not touched. Open it with that version."
                        .formatted(where, found, Migrations.latest()));
    }

    static LibraryException folderMissing(Path folder, Throwable cause) {
        return new LibraryException(
                Problem.FOLDER_MISSING,
                "The folder %s does not exist and cannot be made. Choose another place for the library."
                        .formatted(folder),
                cause);
    }

    static LibraryException noAccess(Path file, @Nullable Throwable cause) {
        return new LibraryException(
                Problem.NO_ACCESS,
                "You may not read and write %s. Nothing was changed. Ask for that right, or choose another place for the library."
                        .formatted(file),
                cause);
    }

    static LibraryException badName(Path file) {
        return new LibraryException(
                Problem.NO_ACCESS,
                "The database cannot take a semicolon in the name of a file or folder: %s. Choose another place for the library."
                        .formatted(file));
    }

    static LibraryException diskFull(String where, Throwable cause) {
        return new LibraryException(
                Problem.DISK_FULL,
                "No room is left for the library %s, so the last change was not saved.%s Make room, then repeat the change."
                        .formatted(where, SAFE),
                cause);
    }

    static LibraryException unreachable(String server, Throwable cause) {
        return new LibraryException(
                Problem.SERVER_UNREACHABLE,
                "The server of the library %s does not answer.%s Check the network, then try again."
                        .formatted(server, SAFE),
                cause);
    }

    static LibraryException refused(String server, Throwable cause) {
        return new LibraryException(
                Problem.SERVER_REFUSED,
                "The server of the library %s did not let you in: %s Nothing was changed. Check user, password and database."
                        .formatted(server, sentence(cause)),
                cause);
    }

    static LibraryException internal(String where, Throwable cause) {
        return new LibraryException(
                Problem.INTERNAL,
                "The library %s could not do this: %s%s".formatted(where, sentence(cause), SAFE),
                cause);
    }

    /** What the cause says, as one sentence. */
    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        String line = (message == null ? cause.toString() : message).lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }
}
