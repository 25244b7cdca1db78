package org.flipside.cli;

import org.flipside.export.xlsx.ReturnedFile;
import org.flipside.files.AnswerFile;
import org.flipside.files.FileKind;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
                "Takes sessions in from session files, claims from lists into a session, and"
                    + " answers to an exported map and edited spreadsheets over into the session"
                    + " they were made from; each file whole or not at all. Prints the sessions’"
                    + " ids.")
final class ImportCommand implements Callable<Integer> {
    private final FlipsideCommand flipside;
    private final Surroundings surroundings;

    private final List<Path> claims = new ArrayList<>();

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Session files, files with answers, exported spreadsheets, lists of claims.")
    private List<Path> files = List.of();

    @Option(
            names = "--preview",
            description = "Prints what answers and spreadsheets would change, and changes nothing.")
    private boolean preview;

    @Option(
            names = "--into",
            paramLabel = "ID",
            description = "The session that gets the claims of lists (csv, tsv, txt, xlsx).")
    private String into = "";

    ImportCommand(FlipsideCommand flipside, Surroundings surroundings) {
        this.flipside = flipside;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>();
        Map<Path, Id<SessionDetails>> returned = new LinkedHashMap<>();
        Map<Path, Session> read = read(returned, problems);
        if (preview) {
            preview(read, returned, problems);
        } else if (!read.isEmpty() || !returned.isEmpty() || !claims.isEmpty()) {
            try (Sessions sessions = flipside.openLibrary()) {
                into(sessions, returned);
                read.forEach((file, session) -> take(sessions, file, session, problems));
                returned.forEach((file, edition) -> takeOver(sessions, file, edition, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(problems);
        }
        return ExitCode.DONE;
    }

    private Map<Path, Session> read(Map<Path, Id<SessionDetails>> returned, List<String> problems) {
        SessionFile reader = new SessionFile(Version.program());
        Map<Path, Session> read = new LinkedHashMap<>();
        for (Path file : files) {
            if (FileKind.of(file) == FileKind.WORKSHOP) {
                problems.add(
                        "%s: this is a workshop; make a session from it: flipside new --workshop %s --client …"
                                .formatted(file, file));
            } else if (ReturnedFile.isClaims(file)) {
                readClaims(file, problems);
            } else if (ReturnedFile.edition(file).isPresent()) {
                returned.put(file, ReturnedFile.edition(file).orElseThrow());
            } else if (FileKind.of(file) == FileKind.ANSWERS) {
                problems.addAll(AnswerFile.read(file).lines());
            } else if (FileKind.of(file) == FileKind.SPREADSHEET) {
                problems.addAll(ReturnedFile.spreadsheet(file).lines());
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

    private void readClaims(Path file, List<String> problems) {
        if (into.isEmpty()) {
            problems.add(
                    file
                            + ": this is a list of claims; name the session that gets them: --into"
                            + " ID");
        } else {
            claims.add(file);
        }
    }

    /** Lists of claims go where they are told to. */
    private void into(Sessions sessions, Map<Path, Id<SessionDetails>> returned) {
        if (!claims.isEmpty()) {
            Id<SessionDetails> session = sessions.find(into).id();
            claims.forEach(file -> returned.put(file, session));
        }
    }

    private void preview(
            Map<Path, Session> read,
            Map<Path, Id<SessionDetails>> returned,
            List<String> problems) {
        var out = spec.commandLine().getOut();
        read.forEach((file, session) -> out.println(file + ": session " + session.id()));
        if (returned.isEmpty() && claims.isEmpty()) {
            return;
        }
        try (Sessions sessions = flipside.readLibrary()) {
            into(sessions, returned);
            Returning returning = new Returning(sessions, surroundings);
            returned.forEach(
                    (file, edition) -> {
                        Returning.Taken seen = returning.preview(file, edition);
                        if (seen.session().isPresent()) {
                            seen.lines().forEach(out::println);
                        } else {
                            problems.addAll(seen.lines());
                        }
                    });
        }
    }

    private void takeOver(
            Sessions sessions, Path file, Id<SessionDetails> edition, List<String> problems) {
        Returning.Taken taken = new Returning(sessions, surroundings).take(file, edition);
        taken.session().ifPresent(id -> spec.commandLine().getOut().println(id));
        if (taken.session().isPresent()) {
            taken.lines().forEach(line -> spec.commandLine().getErr().println(line));
        } else {
            problems.addAll(taken.lines());
        }
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
