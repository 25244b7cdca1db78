package org.flipside.store;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.util.List;

/**
 * The library could not do what was asked. What {@link #getLocalizedMessage} says is for people:
 * what happened, where, what is safe and what to do. The message and the cause are for the log.
 */
public final class LibraryException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final Problem problem;
    private final String key;
    private final transient List<String> values;

    /** What sort of failure it is. */
    public enum Problem {
        /** Another process, or this one, has the library open. */
        IN_USE,

        /** The file or the database holds something else. */
        NOT_A_LIBRARY,

        /** The file is damaged. */
        UNREADABLE,

        /** A later version of Flipside wrote it. */
        NEWER,

        /** A file is no backup that can be restored. */
        NOT_A_BACKUP,

        /** A backup cannot be restored over what is there. */
        NOT_EMPTY,

        /** The folder of the library does not exist and cannot be made. */
        FOLDER_MISSING,

        /** The file or the folder may not be read or written. */
        NO_ACCESS,

        /** No room is left on the disk. */
        DISK_FULL,

        /** The server does not answer. */
        SERVER_UNREACHABLE,

        /** The server answers and does not let us in. */
        SERVER_REFUSED,

        /** Somebody else changed the session first; nothing was written. */
        CONFLICT,

        /** There is no such session, or it was deleted. */
        UNKNOWN_SESSION,

        /** The library was closed before. */
        CLOSED,

        /** Something that should not happen. */
        INTERNAL
    }

    /**
     * @param key of the sentence in {@link FailureTexts}
     * @param values what it names: where, who, what the database said
     */
    LibraryException(Problem problem, String key, List<String> values, @Nullable Throwable cause) {
        super(key + " " + values, cause);
        this.problem = problem;
        this.key = key;
        this.values = List.copyOf(values);
    }

    /** What sort of failure it is. */
    public Problem problem() {
        return problem;
    }

    /** What the sentences name. */
    List<String> values() {
        return values;
    }

    /** The sentences that tell people. */
    @Override
    public String getLocalizedMessage() {
        return FailureTexts.of(key, values);
    }
}
