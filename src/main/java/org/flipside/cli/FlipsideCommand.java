package org.flipside.cli;

import org.flipside.store.LibraryLocation;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The program itself: without a command it opens the window, and shows files in it. */
@Command(
        name = "flipside",
        description =
                "A workbench for failure-mode mapping workshops. Without a command it opens its"
                        + " window.",
        versionProvider = FlipsideCommand.Program.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or something was found", "2:called wrongly"})
final class FlipsideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Workshop or session files to show in the window, where they can be imported.")
    private List<Path> files = List.of();

    private @Nullable String library;

    FlipsideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The version, for picocli. */
    static final class Program implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.program()};
        }
    }

    @Option(
            names = "--library",
            paramLabel = "PLACE",
            scope = ScopeType.INHERIT,
            description = "A file, a folder, or jdbc:postgresql://…; else this user’s own library.")
    void setLibrary(String place) {
        library = place;
    }

    /**
     * The library to use.
     *
     * @throws CommandLine.ParameterException if what was given names none
     */
    LibraryLocation location() {
        if (library == null) {
            return LibraryLocation.standard();
        }
        try {
            return LibraryLocation.parse(library);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Opens the library for the length of a command, and makes it where there is none yet. */
    Sessions openLibrary() {
        return open(location());
    }

    /** Says so where only an earlier state of a damaged library could be opened. */
    private Sessions open(LibraryLocation location) {
        Sessions sessions = Sessions.open(location);
        sessions.damagedCopy().ifPresent(this::tellDamage);
        return sessions;
    }

    private void tellDamage(Path copy) {
        spec.commandLine()
                .getErr()
                .println(
                        "flipside: a part of the library was missing, so an earlier state was"
                                + " opened; as it was it lies in "
                                + copy);
    }

    /**
     * Opens the library for a command that only reads, which makes none. This user’s own library
     * holds nothing before something was put into it; another that is not there was misnamed.
     *
     * @throws CommandFailure if there is no library at the place that was named
     */
    Sessions readLibrary() {
        LibraryLocation location = location();
        if (location.mayBeThere()) {
            return open(location);
        }
        if (library == null) {
            return Sessions.none(location);
        }
        throw new CommandFailure(
                "There is no library at “%s”; “flipside new” and “flipside import” make one there."
                        .formatted(library));
    }

    @Override
    public Integer call() {
        files.stream().filter(FlipsideCommand::isMisspelt).findFirst().ifPresent(this::refuse);
        LibraryLocation location = location();
        Desktop desktop = surroundings.desktop();
        if (!files.isEmpty() && !desktop.canShow()) {
            throw new CommandFailure(withoutDisplay());
        }
        return desktop.open(location, files, spec.commandLine().getOut());
    }

    /**
     * Refuses a call that names files and then a command, which would never hear of them.
     *
     * @throws CommandLine.ParameterException if it does
     */
    void refuseFilesBefore(ParseResult call) {
        if (call.hasSubcommand() && !files.isEmpty()) {
            throw wrong(
                    "“%s” stands before the command “%s”: files are opened without a command"
                            .formatted(files.getFirst(), call.subcommand().commandSpec().name()));
        }
    }

    /** A word that names no file and does not look like the name of one was meant as a command. */
    private static boolean isMisspelt(Path file) {
        return file.getNameCount() == 1
                && !file.isAbsolute()
                && !file.toString().contains(".")
                && !Files.exists(file);
    }

    private void refuse(Path misspelt) {
        throw wrong("“" + misspelt + "” is neither a command nor a file");
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private List<String> withoutDisplay() {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.addAll(AnyFile.read(file).lines()));
        lines.add(
                "There is no display to show %s on; “flipside import FILE…” takes sessions in without one."
                        .formatted(files.size() == 1 ? "this file" : "these files"));
        return lines;
    }
}
