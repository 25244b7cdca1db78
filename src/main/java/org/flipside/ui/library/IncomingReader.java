package org.flipside.ui.library;

import org.flipside.export.xlsx.ReturnedFile;
import org.flipside.files.AnswerFile;
import org.flipside.files.CatalogueReader;
import org.flipside.files.FileKind;
import org.flipside.files.Reading;
import org.flipside.files.Replies;
import org.flipside.files.SessionFile;
import org.flipside.files.WorkshopReader;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Work;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Reads files from the disk, in the background.
 *
 * @param sessions reads sessions
 */
public record IncomingReader(SessionFile sessions) implements IncomingFiles {
    @Override
    public CompletableFuture<List<Incoming>> read(List<Path> files) {
        return Work.begin(() -> files.stream().map(this::read).toList());
    }

    private Incoming read(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (FileKind.of(file)) {
            case SESSION -> session(name, sessions.read(file));
            case ANSWERS -> answers(name, file, AnswerFile.read(file));
            case SPREADSHEET -> new Incoming.Unusable(name, spreadsheet(file));
            // what is neither too, because this reader says what is wrong with it
            case WORKSHOP, PRIORITY, UNKNOWN ->
                    workshop(name, new WorkshopReader(CatalogueReader.builtIn()).read(file));
        };
    }

    /** A spreadsheet goes to its session, where its changes are looked at. */
    private static List<String> spreadsheet(Path file) {
        Reading<Id<SessionDetails>> reading = ReturnedFile.spreadsheet(file);
        return reading.found().isPresent()
                ? List.of(Texts.of("import.spreadsheet"))
                : reading.lines();
    }

    private static Incoming session(String name, Reading<Session> reading) {
        return switch (reading) {
            case Reading.Read<Session>(Session session, _) ->
                    new Incoming.OfSession(name, session, reading.lines());
            case Reading.Refused<Session> _ -> new Incoming.Unusable(name, reading.lines());
        };
    }

    private static Incoming answers(String name, Path file, Reading<Replies> reading) {
        return switch (reading) {
            case Reading.Read<Replies>(Replies replies, _) ->
                    new Incoming.OfAnswers(name, file, replies);
            case Reading.Refused<Replies> _ -> new Incoming.Unusable(name, reading.lines());
        };
    }

    private static Incoming workshop(String name, Reading<Workshop> reading) {
        return switch (reading) {
            case Reading.Read<Workshop>(Workshop workshop, _) ->
                    new Incoming.OfWorkshop(name, workshop, reading.lines());
            case Reading.Refused<Workshop> _ -> new Incoming.Unusable(name, reading.lines());
        };
    }
}
