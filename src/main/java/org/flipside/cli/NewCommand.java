package org.flipside.cli;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Session;
import org.flipside.model.Workshop;
import org.flipside.session.SessionPlan;
import org.flipside.session.SessionStart;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;

/** Makes a session from a workshop. */
@Command(description = "Makes a session from a workshop and prints its id.")
final class NewCommand implements Callable<Integer> {
    private static final LocalTime USUAL_START = LocalTime.of(9, 30);
    private static final int USUAL_MINUTES = 90;

    /** No session file may name a later one. */
    private static final int LAST_YEAR = 9999;

    private final FlipsideCommand flipside;
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--workshop",
            paramLabel = "FILE|ID",
            required = true,
            description =
                    "A workshop file, or one that is built in: customer, alignment-gap, blank.")
    private String workshop = "";

    @Option(names = "--client", required = true, description = "Whose session it is.")
    private String client = "";

    @Option(names = "--title", description = "What the room sees; else the workshop’s title.")
    private String title = "";

    @Option(names = "--date", description = "The day, as 2026-11-21; else today.")
    private String date = "";

    NewCommand(FlipsideCommand flipside, Surroundings surroundings) {
        this.flipside = flipside;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate day = day();
        if (client.isBlank()) {
            throw wrong("The client has no name");
        }
        Workshop prepared = WorkshopSource.read(workshop);
        Session session = SessionStart.make(prepared, plan(prepared, day), surroundings.now());
        try (Sessions sessions = flipside.openLibrary()) {
            var _ =
                    sessions.ask(
                            library ->
                                    library.create(
                                            session,
                                            "New session from “" + prepared.title() + "”",
                                            surroundings.author(),
                                            surroundings.now()));
        }
        spec.commandLine().getOut().println(session.id());
        return ExitCode.DONE;
    }

    private SessionPlan plan(Workshop prepared, LocalDate day) {
        int minutes = prepared.minutes() == 0 ? USUAL_MINUTES : prepared.minutes();
        return new SessionPlan(
                title,
                client,
                "",
                day,
                USUAL_START,
                USUAL_START.plusMinutes(minutes),
                List.of(),
                AnswerKeeping.COUNTS_ONLY);
    }

    private LocalDate day() {
        try {
            LocalDate day = date.isEmpty() ? surroundings.today() : LocalDate.parse(date);
            if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
                throw noDay();
            }
            return day;
        } catch (DateTimeParseException _) {
            throw noDay();
        }
    }

    private CommandLine.ParameterException noDay() {
        return wrong("“" + date + "” is not a day: write it as 2026-11-21");
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
