package org.flipside.cli;

/** What a command tells the shell. */
public final class ExitCode {
    /** It is done. */
    public static final int DONE = 0;

    /** It failed, or it found something. */
    public static final int FAILED = 1;

    /** It was called in a way it does not understand. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
