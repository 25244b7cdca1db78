package org.flipside.cli;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.search.Hit;
import org.flipside.store.SessionSummary;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds words in all sessions. */
@Command(
        description =
                "Finds words in all sessions: titles, clients, cards, evidence, owners, notes. All"
                        + " words must be met; the beginning of a word is enough.")
final class SearchCommand implements Callable<Integer> {
    private static final int MOST_HITS = 200;

    private final FlipsideCommand flipside;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "As a JSON array of objects.")
    private boolean json;

    SearchCommand(FlipsideCommand flipside) {
        this.flipside = flipside;
    }

    @Override
    public Integer call() {
        String question = String.join(" ", words);
        if (question.isBlank()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is nothing to look for");
        }
        List<Hit> hits;
        Map<Id<SessionDetails>, SessionSummary> sessions;
        try (Sessions library = flipside.readLibrary()) {
            hits = library.search(question, MOST_HITS + 1);
            sessions =
                    library.all().stream()
                            .collect(Collectors.toMap(SessionSummary::id, Function.identity()));
        }
        List<Hit> known =
                hits.stream()
                        .limit(MOST_HITS)
                        .filter(h -> sessions.containsKey(h.session()))
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Listing.json(known.stream().map(h -> json(h, of(h, sessions))).toList(), out);
        } else {
            Listing.table(known.stream().map(h -> row(h, of(h, sessions))).toList(), out);
        }
        if (hits.size() > MOST_HITS) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "flipside: there are more than %d; these are the nearest, more words"
                                    + " find fewer%n",
                            MOST_HITS);
        }
        return ExitCode.DONE;
    }

    private static SessionSummary of(Hit hit, Map<Id<SessionDetails>, SessionSummary> sessions) {
        return Objects.requireNonNull(sessions.get(hit.session()));
    }

    private static Map<String, Object> json(Hit hit, SessionSummary session) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", hit.session());
        object.put("session", session.title());
        object.put("client", session.client());
        object.put("date", session.date());
        object.put("kind", Plain.keyword(hit.kind()));
        object.put("title", hit.title());
        object.put("snippet", hit.snippet());
        return object;
    }

    private static List<String> row(Hit hit, SessionSummary session) {
        return List.of(
                Plain.brief(hit.session()),
                session.date().toString(),
                Plain.line(session.client()),
                Plain.words(hit.kind()),
                Plain.line(hit.title()),
                Plain.line(hit.snippet()));
    }
}
