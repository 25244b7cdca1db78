package org.flipside.app;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command line; without arguments the library window. */
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
