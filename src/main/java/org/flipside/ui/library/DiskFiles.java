package org.flipside.ui.library;

import org.flipside.files.FileKind;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.files.WorkshopReader;
import org.flipside.model.Session;
import org.flipside.model.Workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Reads files from the disk.
 *
 * @param workshops reads workshops; and whatever is neither, because it says what is wrong with it
 * @param sessions reads sessions
 * @param elsewhere runs the reading
 */
public record DiskFiles(WorkshopReader workshops, SessionFile sessions, Executor elsewhere)
        implements IncomingFiles {
    @Override
    public CompletableFuture<List<Incoming>> read(List<Path> files) {
        return CompletableFuture.supplyAsync(
                () -> files.stream().map(this::readOne).toList(), elsewhere);
    }

    private Incoming readOne(Path file) {
        return FileKind.of(file) == FileKind.SESSION
                ? session(name(file), sessions.read(file))
                : workshop(name(file), workshops.read(file));
    }

    private static Incoming session(String name, Reading<Session> reading) {
        return switch (reading) {
            case Reading.Read<Session>(Session session, _) ->
                    new Incoming.OfSession(name, session, reading.lines());
            case Reading.Refused<Session> _ -> new Incoming.Unusable(name, reading.lines());
        };
    }

    private static Incoming workshop(String name, Reading<Workshop> reading) {
        return switch (reading) {
            case Reading.Read<Workshop>(Workshop workshop, _) ->
                    new Incoming.OfWorkshop(name, workshop, reading.lines());
            case Reading.Refused<Workshop> _ -> new Incoming.Unusable(name, reading.lines());
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
