package org.flipside.app;

import org.flipside.files.CatalogueReader;
import org.flipside.files.FileKind;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.files.WorkshopReader;
import org.flipside.model.Session;
import org.flipside.model.Workshop;
import org.flipside.ui.library.Incoming;
import org.flipside.ui.library.IncomingFiles;
import org.flipside.ui.support.Work;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads workshop files and session files in the background. */
final class IncomingReader implements IncomingFiles {
    private final SessionFile sessions;

    IncomingReader(SessionFile sessions) {
        this.sessions = sessions;
    }

    @Override
    public CompletableFuture<List<Incoming>> read(List<Path> files) {
        return Work.begin(() -> files.stream().map(this::read).toList());
    }

    private Incoming read(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (FileKind.of(file)) {
            case SESSION -> {
                Reading<Session> reading = sessions.read(file);
                yield reading.found()
                        .<Incoming>map(s -> new Incoming.OfSession(name, s, reading.lines()))
                        .orElseGet(() -> new Incoming.Unusable(name, reading.lines()));
            }
            case WORKSHOP, UNKNOWN -> {
                Reading<Workshop> reading =
                        new WorkshopReader(CatalogueReader.builtIn()).read(file);
                yield reading.found()
                        .<Incoming>map(w -> new Incoming.OfWorkshop(name, w, reading.lines()))
                        .orElseGet(() -> new Incoming.Unusable(name, reading.lines()));
            }
        };
    }
}
