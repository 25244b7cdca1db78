package org.flipside.cli;

import org.flipside.store.LibraryLocation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** The program itself: without a command it opens the window. */
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

    private String library = "";

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
        if (library.isEmpty()) {
            return LibraryLocation.standard();
        }
        try {
            return LibraryLocation.parse(library);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Opens the library for the length of a command. */
    Sessions openLibrary() {
        return Sessions.open(location());
    }

    @Override
    public Integer call() {
        return surroundings.desktop().open(location(), spec.commandLine().getOut());
    }
}
