package org.flipside.cli;

import org.flipside.store.SessionSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** Lists the sessions of the library. */
@Command(description = "Lists the sessions of the library, the last day first.")
final class ListCommand implements Callable<Integer> {
    private final FlipsideCommand flipside;

    @Spec private CommandSpec spec;

    @Option(names = "--json", description = "As a JSON array of objects.")
    private boolean json;

    ListCommand(FlipsideCommand flipside) {
        this.flipside = flipside;
    }

    @Override
    public Integer call() {
        List<SessionSummary> all;
        try (Sessions sessions = flipside.readLibrary()) {
            all = sessions.all();
        }
        print(all, json, spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    /** Prints sessions in either way. */
    static void print(List<SessionSummary> all, boolean json, PrintWriter out) {
        if (json) {
            Listing.json(all.stream().map(SessionJson::of).toList(), out);
        } else {
            Listing.table(all.stream().map(ListCommand::row).toList(), out);
        }
    }

    private static List<String> row(SessionSummary session) {
        return List.of(
                Plain.brief(session.id()),
                session.date().toString(),
                Plain.words(session.state()),
                Plain.count(session.cards(), "card", "cards"),
                Plain.line(session.client()),
                Plain.line(session.title()));
    }
}
