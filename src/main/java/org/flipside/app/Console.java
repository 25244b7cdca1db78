package org.flipside.app;

import org.flipside.catalogue.Catalogue;
import org.flipside.cli.Version;
import org.flipside.export.Exporter;
import org.flipside.export.print.Printers;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.session.BegunTexts;
import org.flipside.session.LibraryBegun;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.settings.ClientsFile;
import org.flipside.store.Library;
import org.flipside.ui.console.ConsoleTools;
import org.flipside.ui.console.SessionConsole;
import org.flipside.ui.console.SessionPast;
import org.flipside.ui.export.Exports;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.run.StageSite;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;
import org.flipside.ui.support.Texts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Opens sessions in the console.
 *
 * @param clock tells the time of changes
 * @param author who makes them
 * @param exports where exports go unless somebody chooses another folder
 * @param settings the folder of what holds for all sessions
 * @param browser opens the file or folder that a URL names
 */
record Console(Clock clock, String author, Path exports, Path settings, Consumer<String> browser)
        implements MainWindow.SessionOpener {
    @Override
    public CompletableFuture<ShownSession> open(
            Library library,
            Id<SessionDetails> id,
            StageSite site,
            ModalLayer modals,
            Runnable leave) {
        return LibraryBegun.read(library, id, author)
                .thenCombineAsync(
                        LibraryLog.edit(library, id, clock, author, Fx.executor()),
                        (begun, editor) -> show(library, editor, begun, site, modals, leave),
                        Fx.executor());
    }

    private ShownSession show(
            Library library,
            SessionEditor editor,
            BegunTexts begun,
            StageSite site,
            ModalLayer modals,
            Runnable leave) {
        Catalogue catalogue = CatalogueReader.builtIn();
        Exporter exporter = new Exporter(catalogue, new SessionFile(Version.program()), clock);
        PriorityChoice priority =
                PriorityChoice.in(
                        settings,
                        wrong ->
                                modals.tell(
                                        Texts.of("priority.not-read", wrong.getFirst()),
                                        "",
                                        () -> {}));
        ConsoleTools tools =
                new ConsoleTools(
                        catalogue,
                        new Exports(
                                exporter,
                                exports,
                                new ClientsFile(settings),
                                Printers.ofSystem(),
                                browser),
                        site,
                        priority,
                        modals,
                        clock);
        return new RehearsableSession(
                editor,
                clock,
                author,
                SessionPast.of(library, editor.session().id()),
                begun,
                (shown, past, kept, rehearsal) ->
                        new SessionConsole(tools, shown, past, kept, rehearsal, leave));
    }
}
