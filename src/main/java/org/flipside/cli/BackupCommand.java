package org.flipside.cli;

import org.flipside.files.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the library to one file. */
@Command(
        description =
                "Writes the whole library to one file, which “flipside restore” reads, and prints"
                        + " where it is.")
final class BackupCommand implements Callable<Integer> {
    private static final String SUFFIX = ".flipside-backup.zip";

    private final FlipsideCommand flipside;
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "FILE|DIR",
            description = "A file that is not there yet, or a folder; else this folder.")
    private Path to = Path.of("");

    BackupCommand(FlipsideCommand flipside, Surroundings surroundings) {
        this.flipside = flipside;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path file = file();
        if (Files.exists(file)) {
            throw new CommandFailure(
                    "There is a file “%s” already; it was not touched. Name another with --to."
                            .formatted(file));
        }
        int count = write(file);
        spec.commandLine()
                .getOut()
                .println(file + ": " + (count == 1 ? "1 session" : count + " sessions"));
        return ExitCode.DONE;
    }

    private Path file() {
        return Files.isDirectory(to.toAbsolutePath())
                ? to.resolve("flipside-" + surroundings.today() + SUFFIX)
                : to;
    }

    private int write(Path file) {
        int[] count = new int[1];
        try (Sessions sessions = flipside.readLibrary()) {
            if (!sessions.areThere()) {
                throw new CommandFailure(
                        "There is no library yet, so there is nothing to back up.");
            }
            AtomicFile.write(
                    file, stream -> count[0] = sessions.ask(library -> library.backUp(stream)));
        } catch (NoSuchFileException e) {
            throw new CommandFailure(
                    "There is no folder for “%s”; make it, or name another with --to."
                            .formatted(file));
        } catch (IOException e) {
            throw new CommandFailure(
                    "The backup “%s” could not be written: %s".formatted(file, e.getMessage()));
        }
        return count[0];
    }
}
