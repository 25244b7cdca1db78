package org.flipside.app;

import org.flipside.cli.Cli;
import org.flipside.cli.Surroundings;
import org.flipside.settings.Folders;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Starts the program. Not a JavaFX application itself: commands must not load JavaFX. */
public final class Main {
    private Main() {}

    /** Runs the command line; without a command that opens the window. */
    public static void main(String[] arguments) {
        Folders folders = Folders.standard();
        LogFile.begin(folders.logs());
        Uncaught uncaught = new Uncaught();
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        Clock clock = new SteadyClock(Clock.system(ZoneId.systemDefault()));
        String author = System.getProperty("user.name", "");
        Windows windows = new Windows(clock, author, folders, uncaught);
        int code =
                new Cli(
                                new Surroundings(clock, author, windows),
                                utf8(FileDescriptor.out),
                                utf8(FileDescriptor.err))
                        .run(arguments);
        System.exit(code);
    }

    /** Data are UTF-8 whatever the terminal says, so that pipes and files agree everywhere. */
    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }
}
