package org.flipside.app;

import javafx.scene.Parent;

import org.flipside.catalogue.Catalogue;
import org.flipside.cli.Version;
import org.flipside.export.Exporter;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;
import org.flipside.ui.console.SessionConsole;
import org.flipside.ui.run.StageSite;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/**
 * Opens sessions in the console.
 *
 * @param clock tells the time of changes
 * @param author who makes them
 * @param exports where exports go unless somebody chooses another folder
 */
record Console(Clock clock, String author, Path exports) implements MainWindow.SessionOpener {
    @Override
    public CompletableFuture<ShownSession> open(
            Library library,
            Id<SessionDetails> id,
            StageSite site,
            ModalLayer modals,
            Runnable leave) {
        return LibraryLog.edit(library, id, clock, author, Fx.executor())
                .thenApply(editor -> show(library, editor, site, modals, leave));
    }

    private ShownSession show(
            Library library,
            SessionEditor editor,
            StageSite site,
            ModalLayer modals,
            Runnable leave) {
        Catalogue catalogue = CatalogueReader.builtIn();
        Exporter exporter = new Exporter(catalogue, new SessionFile(Version.program()), clock);
        return new Shown(
                new SessionConsole(
                        library, editor, catalogue, exporter, exports, site, modals, clock, leave));
    }

    /** A console, as the window sees it. */
    private record Shown(SessionConsole console) implements ShownSession {
        @Override
        public Parent root() {
            return console.root();
        }

        @Override
        public SessionEditor editor() {
            return console.editor();
        }

        @Override
        public void focus() {
            console.focus();
        }

        @Override
        public void commitPending() {
            console.commitPending();
        }

        @Override
        public void close() {
            console.close();
        }
    }
}
