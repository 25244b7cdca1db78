package org.flipside.cli;

import org.flipside.files.Reading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Says what is wrong with workshop files and session files. */
@Command(
        description =
                "Reads workshop files and session files and prints what is wrong with them:"
                        + " file:line:column: what (JSON path).")
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Workshop files, session files or priority tables.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int warnings = 0;
        boolean refused = false;
        for (Path file : files) {
            Reading<?> reading = AnyFile.read(file);
            reading.lines().forEach(line -> out.println(Plain.line(line)));
            switch (reading) {
                case Reading.Read<?>(_, var found) -> warnings += found.size();
                case Reading.Refused<?> _ -> refused = true;
            }
        }
        if (refused) {
            return ExitCode.FAILED;
        }
        out.println(
                "checked "
                        + Plain.count(files.size(), "file", "files")
                        + ", no problems"
                        + (warnings == 0
                                ? ""
                                : ", " + Plain.count(warnings, "warning", "warnings")));
        return ExitCode.DONE;
    }
}
