package org.flipside.cli;

import org.flipside.export.redaction.Redaction;
import org.flipside.export.xlsx.ReturnedFile;
import org.flipside.files.Difference;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.SessionSummary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes files that came back over into the session that they were exported from. */
final class Returning {
    private final Sessions sessions;
    private final Surroundings surroundings;

    Returning(Sessions sessions, Surroundings surroundings) {
        this.sessions = sessions;
        this.surroundings = surroundings;
    }

    /**
     * What came of a file.
     *
     * @param session whose session it went into; empty where it was refused
     * @param lines what is wrong, or what stays as it is, a line each
     */
    record Taken(Optional<Id<SessionDetails>> session, List<String> lines) {}

    /** What a file would change, a line for each difference and remark; changes nothing. */
    Taken preview(Path file, Id<SessionDetails> edition) {
        Optional<Id<SessionDetails>> id = session(edition);
        if (id.isEmpty()) {
            return gone(file);
        }
        Reading<Proposal> reading = ReturnedFile.proposal(file, sessions.find(id.get().toString()));
        return switch (reading) {
            case Reading.Read<Proposal>(Proposal proposal, _) -> {
                List<String> lines = new ArrayList<>();
                proposal.differences().stream()
                        .filter(difference -> !difference.isConflict())
                        .map(difference -> file + ": " + line(difference))
                        .forEach(lines::add);
                lines.addAll(remarks(file, proposal));
                yield new Taken(id, lines);
            }
            case Reading.Refused<Proposal> _ -> new Taken(Optional.empty(), reading.lines());
        };
    }

    private static String line(Difference difference) {
        return "%s: %s: “%s” → “%s”"
                .formatted(
                        Plain.line(difference.where()),
                        difference.what(),
                        Plain.line(difference.before()),
                        Plain.line(difference.after()));
    }

    private Optional<Id<SessionDetails>> session(Id<SessionDetails> edition) {
        return sessions.all().stream()
                .map(SessionSummary::id)
                .filter(session -> Redaction.isEdition(edition, session))
                .findFirst();
    }

    private static Taken gone(Path file) {
        return new Taken(
                Optional.empty(),
                List.of(file + ": the session that this came from is not in the library"));
    }

    /** Takes one file over, in one step that can be undone, or not at all. */
    Taken take(Path file, Id<SessionDetails> edition) {
        Optional<Id<SessionDetails>> of = session(edition);
        if (of.isEmpty()) {
            return gone(file);
        }
        Id<SessionDetails> id = of.get();
        SessionEditor editor =
                sessions.ask(
                        library ->
                                LibraryLog.edit(
                                        library,
                                        id,
                                        surroundings.clock(),
                                        surroundings.author(),
                                        Runnable::run));
        Reading<Proposal> reading = ReturnedFile.proposal(file, editor.session());
        return switch (reading) {
            case Reading.Read<Proposal>(Proposal proposal, _) -> {
                if (proposal.isChange()) {
                    editor.perform(proposal.label(), proposal.change());
                    var _ = sessions.ask(_ -> editor.settled().thenApply(_ -> true));
                }
                yield new Taken(Optional.of(id), remarks(file, proposal));
            }
            case Reading.Refused<Proposal> _ -> new Taken(Optional.empty(), reading.lines());
        };
    }

    private static List<String> remarks(Path file, Proposal proposal) {
        List<String> lines = new ArrayList<>();
        for (Difference difference : proposal.differences()) {
            if (difference.isConflict()) {
                lines.add(
                        "%s: %s: %s is not changed: %s"
                                .formatted(
                                        file,
                                        Plain.line(difference.where()),
                                        difference.what(),
                                        difference.conflict()));
            }
        }
        proposal.remarks().forEach(remark -> lines.add(file + ": " + remark));
        return lines;
    }
}
