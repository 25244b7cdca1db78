package org.flipside.cli;

import org.flipside.files.FileKind;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.flipside.store.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Takes sessions in from files. */
@Command(
        description =
                "Takes sessions in from session files, each of them whole or not at all, and prints"
                        + " their ids.")
final class ImportCommand implements Callable<Integer> {
    private final FlipsideCommand flipside;
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Session files.")
    private List<Path> files = List.of();

    ImportCommand(FlipsideCommand flipside, Surroundings surroundings) {
        this.flipside = flipside;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>();
        Map<Path, Session> read = read(problems);
        if (!read.isEmpty()) {
            try (Sessions sessions = flipside.openLibrary()) {
                read.forEach((file, session) -> take(sessions, file, session, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(problems);
        }
        return ExitCode.DONE;
    }

    private Map<Path, Session> read(List<String> problems) {
        SessionFile reader = new SessionFile(Version.program());
        Map<Path, Session> read = new LinkedHashMap<>();
        for (Path file : files) {
            if (FileKind.of(file) == FileKind.WORKSHOP) {
                problems.add(
                        "%s: this is a workshop; make a session from it: flipside new --workshop %s --client …"
                                .formatted(file, file));
            } else {
                Reading<Session> reading = reader.read(file);
                reading.found()
                        .ifPresentOrElse(
                                session -> read.put(file, session),
                                () -> problems.addAll(reading.lines()));
            }
        }
        return read;
    }

    private void take(Sessions sessions, Path file, Session session, List<String> problems) {
        String label = "Import of “" + session.details().title() + "”";
        try {
            var _ =
                    sessions.ask(
                            library ->
                                    library.takeIn(
                                            List.of(session),
                                            label,
                                            surroundings.author(),
                                            surroundings.now()));
            spec.commandLine().getOut().println(session.id());
        } catch (LibraryException e) {
            problems.add(
                    e.problem() == LibraryException.Problem.CONFLICT
                            ? "%s: the library already holds the session %s; nothing was changed"
                                    .formatted(file, session.id())
                            : file + ": " + e.getLocalizedMessage());
        }
    }
}
