package org.flipside.export.xlsx;

import org.flipside.export.redaction.Redaction;
import org.flipside.files.AnswerFile;
import org.flipside.files.FileKind;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.files.Replies;
import org.flipside.files.ReturnedAnswers;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files that were made from an export of a session and come back to it. Reads only; may be used
 * from any thread.
 */
public final class ReturnedFile {
    private ReturnedFile() {}

    /** The edition that a file came from; nothing where it came from none. */
    public static Optional<Id<SessionDetails>> edition(Path file) {
        return switch (FileKind.of(file)) {
            case ANSWERS -> AnswerFile.read(file).found().map(Replies::edition);
            case SPREADSHEET -> spreadsheet(file).found();
            case SESSION, WORKSHOP, PRIORITY, UNKNOWN -> Optional.empty();
        };
    }

    /** The edition that a spreadsheet came from, or why it is none that can come back. */
    public static Reading<Id<SessionDetails>> spreadsheet(Path file) {
        return switch (XlsxReader.read(file)) {
            case Reading.Read<SheetFile>(SheetFile read, _) ->
                    new Reading.Read<>(read.session(), List.of());
            case Reading.Refused<SheetFile>(var problems, long notShown) ->
                    new Reading.Refused<>(problems, notShown);
        };
    }

    /**
     * Whether a file is a list of claims for any session: a table or lines of text, or a
     * spreadsheet that was not exported from a session.
     */
    public static boolean isClaims(Path file) {
        return switch (FileKind.of(file)) {
            case SPREADSHEET -> ClaimFile.isList(file);
            case UNKNOWN -> ReturnedClaims.mayBe(file);
            case ANSWERS, SESSION, WORKSHOP, PRIORITY -> false;
        };
    }

    /** What a file would change in a session, or all the reasons why it changes nothing. */
    public static Reading<Proposal> proposal(Path file, Session session) {
        return switch (FileKind.of(file)) {
            case ANSWERS -> answers(file, session);
            case SPREADSHEET ->
                    isClaims(file) ? ReturnedClaims.proposal(file, session) : sheets(file, session);
            case SESSION, WORKSHOP, PRIORITY, UNKNOWN ->
                    isClaims(file)
                            ? ReturnedClaims.proposal(file, session)
                            : Reading.refused(
                                    file,
                                    "this is nothing that was exported from a session and came"
                                            + " back, and no list of claims: sessions and"
                                            + " workshops are imported in the library");
        };
    }

    private static Reading<Proposal> answers(Path file, Session session) {
        return switch (AnswerFile.read(file)) {
            case Reading.Read<Replies>(Replies replies, _) ->
                    Redaction.isEdition(replies.edition(), session.id())
                            ? new Reading.Read<>(
                                    ReturnedAnswers.proposal(replies, session), List.of())
                            : Reading.refused(
                                    file,
                                    "these are answers to another session, “"
                                            + replies.title()
                                            + "”");
            case Reading.Refused<Replies>(var problems, long notShown) ->
                    new Reading.Refused<>(problems, notShown);
        };
    }

    private static Reading<Proposal> sheets(Path file, Session session) {
        return switch (XlsxReader.read(file)) {
            case Reading.Read<SheetFile>(SheetFile read, _) ->
                    read.session().equals(session.id())
                            ? SheetReturn.proposal(read, session)
                            : Reading.refused(
                                    file, "this spreadsheet was exported from another session");
            case Reading.Refused<SheetFile>(var problems, long notShown) ->
                    new Reading.Refused<>(problems, notShown);
        };
    }
}
