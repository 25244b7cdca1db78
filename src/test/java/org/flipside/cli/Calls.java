package org.flipside.cli;

import org.flipside.store.LibraryLocation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Calls the program in this process, on a library of its own. */
final class Calls {
    private static final Instant NOW = Instant.parse("2026-11-21T14:03:07Z");

    /** What windows were asked for. */
    final List<String> desktop = new ArrayList<>();

    /** Whether windows can be shown. */
    boolean display = true;

    private final String library;

    /** What a call came to. */
    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Calls(Path folder) {
        library = folder.resolve("library.mv.db").toString();
    }

    /** Calls with the library named first. */
    Outcome call(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--library", library));
        all.addAll(List.of(arguments));
        return plainly(all.toArray(String[]::new));
    }

    /** Calls with exactly these arguments. */
    Outcome plainly(String... arguments) {
        return call(new StringWriter(), arguments);
    }

    /** Calls with these arguments and an output that takes nothing. */
    Outcome toAFullDisk(String... arguments) {
        return call(new FullDisk(), arguments);
    }

    private Outcome call(Writer out, String... arguments) {
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(Clock.fixed(NOW, ZoneOffset.UTC), "Ines", new Asked());
        int code = new Cli(surroundings, new PrintWriter(out), new PrintWriter(err)).run(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Makes a session and returns its id. */
    String newSession(String client) {
        return call("new", "--workshop", "customer", "--client", client).out().strip();
    }

    String library() {
        return library;
    }

    /** Fails as a file on a full disk does; holds nothing. */
    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public String toString() {
            return "";
        }
    }

    private final class Asked implements Desktop {
        @Override
        public boolean canShow() {
            return display;
        }

        @Override
        public int open(LibraryLocation location, List<Path> files, PrintWriter out) {
            desktop.add("window " + location.describe());
            files.forEach(file -> desktop.add("shows " + file));
            return ExitCode.DONE;
        }

        @Override
        public int tour(Path folder, PrintWriter out) {
            desktop.add("tour " + folder);
            return ExitCode.DONE;
        }
    }
}
