package org.flipside.app;

import org.flipside.files.BuiltInWorkshops;
import org.flipside.model.Session;
import org.flipside.session.SampleSession;
import org.flipside.settings.Folders;
import org.flipside.settings.Settings;
import org.flipside.settings.SettingsFile;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Work;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

/**
 * What is begun in the background before JavaFX is there: opening the library and reading the
 * settings take as long as starting it does.
 *
 * @param clock tells the time and its zone
 * @param author whose changes are made
 * @param folders where settings and logs lie
 * @param settings what was remembered
 * @param location where the library lies
 * @param library the library, soon
 */
record Beginning(
        Clock clock,
        String author,
        Folders folders,
        CompletableFuture<Settings> settings,
        LibraryLocation location,
        CompletableFuture<Library> library) {

    /** Begins. */
    static Beginning of(Clock clock, String author, Folders folders, LibraryLocation location) {
        return new Beginning(
                clock,
                author,
                folders,
                Work.begin(() -> new SettingsFile(folders.settings()).read()),
                location,
                open(location, clock, author));
    }

    /** Opens a library in the background; where there was none, it begins with the sample. */
    static CompletableFuture<Library> open(LibraryLocation location, Clock clock, String author) {
        return Work.begin(
                () -> {
                    boolean fresh =
                            location instanceof LibraryLocation.OnDisk(var file)
                                    && !Files.exists(file);
                    Library library = Library.open(location);
                    return fresh ? withSample(library, clock, author) : library;
                });
    }

    /** Leaves nothing open if the sample cannot be made. */
    private static Library withSample(Library library, Clock clock, String author) {
        try {
            makeSample(library, clock, author);
            return library;
        } catch (RuntimeException e) {
            library.close();
            throw e;
        }
    }

    private static void makeSample(Library library, Clock clock, String author) {
        Session sample =
                SampleSession.make(BuiltInWorkshops.all().getFirst(), LocalDate.now(clock));
        var _ =
                library.create(
                                sample,
                                Texts.of("library.label.sample"),
                                author,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .join();
    }
}
