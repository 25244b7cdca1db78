package org.flipside.cli;

import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Makes a library of a backup, at a place where there is none. */
@Command(
        description =
                "Makes a library of a backup, at a place where there is none, and prints where it"
                        + " is.")
final class RestoreCommand implements Callable<Integer> {
    private final FlipsideCommand flipside;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that “flipside backup” wrote.")
    private Path file = Path.of("");

    RestoreCommand(FlipsideCommand flipside) {
        this.flipside = flipside;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("There is no file “%s”.".formatted(file));
        }
        LibraryLocation location = flipside.location();
        int count = Library.restore(file, location);
        spec.commandLine()
                .getOut()
                .println(
                        location.describe()
                                + ": "
                                + (count == 1 ? "1 session" : count + " sessions"));
        return ExitCode.DONE;
    }
}
