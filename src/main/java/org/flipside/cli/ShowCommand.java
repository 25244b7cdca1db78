package org.flipside.cli;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Ownership;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Side;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Shows what a session holds. */
@Command(description = "Shows what a session holds, card by card.")
final class ShowCommand implements Callable<Integer> {
    private final FlipsideCommand flipside;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "The session’s id, or at least 4 characters of it.")
    private String id = "";

    @Option(names = "--json", description = "As a JSON array of one object.")
    private boolean json;

    ShowCommand(FlipsideCommand flipside) {
        this.flipside = flipside;
    }

    @Override
    public Integer call() {
        Session session;
        try (Sessions sessions = flipside.readLibrary()) {
            session = sessions.find(id);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Listing.json(List.of(SessionJson.of(session)), out);
        } else {
            print(session, out);
        }
        return ExitCode.DONE;
    }

    private static void print(Session session, PrintWriter out) {
        SessionDetails details = session.details();
        long turned = session.running().stream().filter(ShowCommand::isTurned).count();
        out.println(Plain.line(details.title()));
        out.println();
        Listing.table(
                List.of(
                        List.of("id", details.id().toString()),
                        List.of("client", Plain.line(details.client() + " " + details.unit())),
                        List.of("date", details.date() + " " + details.start()),
                        List.of("state", Plain.words(details.state())),
                        List.of("workshop", Plain.line(details.workshop().title())),
                        List.of("cards", session.cards().size() + ", " + turned + " turned"),
                        List.of("links", String.valueOf(session.links().size())),
                        List.of("actions", String.valueOf(session.actions().size())),
                        List.of("decisions", String.valueOf(session.decisions().size())),
                        List.of("parked", String.valueOf(session.parked().size()))),
                out);
        EvidenceCounts evidence = new EvidenceCounts(session);
        int number = 0;
        for (Card card : session.running()) {
            number++;
            out.println();
            out.println(number + ". " + Plain.line(card.claim().quote()));
            out.println("   " + String.join(" · ", facts(session, evidence, card)));
        }
    }

    private static boolean isTurned(Card card) {
        return card.side() == Side.FLIPSIDE;
    }

    private static List<String> facts(Session session, EvidenceCounts evidence, Card card) {
        List<String> facts = new ArrayList<>();
        String code = card.flipside().pattern().code();
        String headline = Plain.line(card.flipside().headline());
        facts.add((isTurned(card) ? "turned: " : "flipside: ") + (code + " " + headline).strip());
        facts.add(
                "evidence +"
                        + evidence.of(card.id(), Direction.FOR)
                        + " −"
                        + evidence.of(card.id(), Direction.AGAINST));
        Ownership ownership = session.ownershipOf(card.id());
        if (ownership.hasOwner()) {
            facts.add(
                    "owner "
                            + Plain.line(ownership.owner())
                            + (ownership.lacksLevers() ? ", who holds no lever" : ""));
        }
        return facts;
    }
}
