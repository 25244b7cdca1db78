package org.flipside.cli;

import org.flipside.store.LibraryLocation;

import java.io.PrintWriter;
import java.io.StringWriter;
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
        StringWriter out = new StringWriter();
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
