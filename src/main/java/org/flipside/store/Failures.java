package org.flipside.store;

import org.flipside.model.Id;
import org.flipside.store.LibraryException.Problem;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** What can go wrong with a library. */
final class Failures {
    /** What shows that something else lies where a library should. */
    enum Foreign {
        /** The file is of another kind. */
        CONTENT("not-a-library.content"),
        /** The database holds code beside tables. */
        OBJECTS("not-a-library.objects"),
        /** The file is the database of another program. */
        DATABASE("not-a-library.database"),
        /** The server's database is in use by another program. */
        TABLES("not-a-library.tables");

        private final String key;

        Foreign(String key) {
            this.key = key;
        }
    }

    private Failures() {}

    static LibraryException conflict(@Nullable Throwable cause) {
        return new LibraryException(Problem.CONFLICT, "conflict", List.of(), cause);
    }

    static LibraryException unknownSession(Id<?> session) {
        return new LibraryException(
                Problem.UNKNOWN_SESSION, "unknown-session", List.of(session.toString()), null);
    }

    static LibraryException unknownEntry(Id<?> session, long number) {
        return new LibraryException(
                Problem.UNKNOWN_SESSION,
                "unknown-entry",
                List.of(session.toString(), Long.toString(number)),
                null);
    }

    static LibraryException closed() {
        return new LibraryException(Problem.CLOSED, "closed", List.of(), null);
    }

    /**
     * @param holder what the program that has it says about itself; empty if it says nothing
     */
    static LibraryException inUse(Path file, String holder, @Nullable Throwable cause) {
        return holder.isEmpty()
                ? new LibraryException(Problem.IN_USE, "in-use", List.of(file.toString()), cause)
                : new LibraryException(
                        Problem.IN_USE, "in-use.named", List.of(file.toString(), holder), cause);
    }

    static LibraryException inUseHere(Path file, Throwable cause) {
        return new LibraryException(Problem.IN_USE, "in-use.here", List.of(file.toString()), cause);
    }

    static LibraryException notALibrary(String where, Foreign why) {
        return new LibraryException(Problem.NOT_A_LIBRARY, why.key, List.of(where), null);
    }

    static LibraryException unreadable(Path file, Throwable cause) {
        return new LibraryException(
                Problem.UNREADABLE, "unreadable", List.of(file.toString()), cause);
    }

    static LibraryException newer(String where, int found) {
        return new LibraryException(
                Problem.NEWER,
                "newer",
                List.of(where, Integer.toString(found), Integer.toString(Migrations.latest())),
                null);
    }

    static LibraryException notABackup(Path file, @Nullable Throwable cause) {
        return new LibraryException(
                Problem.NOT_A_BACKUP, "not-a-backup", List.of(file.toString()), cause);
    }

    static LibraryException backupNewer(Path file, int found, int known) {
        return new LibraryException(
                Problem.NOT_A_BACKUP,
                "backup-newer",
                List.of(file.toString(), Integer.toString(found), Integer.toString(known)),
                null);
    }

    /**
     * @param at where in it
     */
    static LibraryException backupDamaged(Path file, String at, @Nullable Throwable cause) {
        return new LibraryException(
                Problem.NOT_A_BACKUP, "backup-damaged", List.of(file.toString(), at), cause);
    }

    static LibraryException backupUnwritten(Throwable cause) {
        return new LibraryException(
                Problem.NO_ACCESS, "backup-unwritten", List.of(sentence(cause)), cause);
    }

    static LibraryException notEmpty(String where) {
        return new LibraryException(Problem.NOT_EMPTY, "not-empty", List.of(where), null);
    }

    static LibraryException folderMissing(Path folder, Throwable cause) {
        return new LibraryException(
                Problem.FOLDER_MISSING, "folder-missing", List.of(folder.toString()), cause);
    }

    static LibraryException noAccess(Path file, @Nullable Throwable cause) {
        return new LibraryException(
                Problem.NO_ACCESS, "no-access", List.of(file.toString()), cause);
    }

    static LibraryException badName(Path file) {
        return new LibraryException(Problem.NO_ACCESS, "bad-name", List.of(file.toString()), null);
    }

    static LibraryException diskFull(String where, Throwable cause) {
        return new LibraryException(Problem.DISK_FULL, "disk-full", List.of(where), cause);
    }

    static LibraryException unreachable(String server, Throwable cause) {
        return new LibraryException(
                Problem.SERVER_UNREACHABLE, "unreachable", List.of(server), cause);
    }

    static LibraryException refused(String server, Throwable cause) {
        return new LibraryException(
                Problem.SERVER_REFUSED, "refused", List.of(server, sentence(cause)), cause);
    }

    static LibraryException internal(String where, Throwable cause) {
        return new LibraryException(
                Problem.INTERNAL, "internal", List.of(where, sentence(cause)), cause);
    }

    /** What the cause says, as one sentence. */
    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        String line = (message == null ? cause.toString() : message).lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }
}
