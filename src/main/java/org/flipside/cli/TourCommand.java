package org.flipside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Goes through one workshop in the real windows. */
@Command(
        description =
                "Goes through one workshop in the real windows, on a library of its own, and leaves"
                        + " pictures and exports.")
final class TourCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder.")
    private Path folder = Path.of("");

    TourCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return surroundings.desktop().tour(folder, spec.commandLine().getOut());
    }
}
