package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.PreparedWorkshop;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A library window over a shelf in memory, as the program puts it together. */
final class LibraryWindow implements LibraryHost {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    final ModalLayer layer = new ModalLayer();
    final List<Id<SessionDetails>> opened = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final LibraryViewModel model;
    final LibraryActs acts;
    final LibraryView view;
    List<Path> chosen = List.of();
    int askedForAnother;

    LibraryWindow(CompletableFuture<Shelf> shelf, IncomingFiles files) {
        model = new LibraryViewModel(() -> shelf, SessionSearch.none(), Fx::later);
        acts =
                new LibraryActs(
                        model,
                        CLOCK,
                        this::openSession,
                        notice -> {
                            told.add(notice.text());
                            layer.tell(notice.text(), notice.act(), notice.action());
                        });
        view =
                new LibraryView(
                        model,
                        acts,
                        new Commands(),
                        layer,
                        files,
                        this,
                        new LibraryLocation.OnDisk(Path.of("/data/flipside/library.mv.db")));
        layer.setContent(view.root());
        model.setWorkshops(workshops());
        model.open();
    }

    /** A window over that shelf, in which no file ever comes in. */
    static LibraryWindow over(Shelf shelf) {
        return new LibraryWindow(
                CompletableFuture.completedFuture(shelf),
                _ -> CompletableFuture.completedFuture(List.of()));
    }

    static List<Workshop> workshops() {
        return List.of(
                PreparedWorkshop.complete(),
                PreparedWorkshop.called("The metrics").cards(10).phase("All", 60).build(),
                PreparedWorkshop.called("Blank workshop").build());
    }

    @Override
    public void openSession(Id<SessionDetails> session, List<Path> returned) {
        opened.add(session);
    }

    @Override
    public void chooseLibrary() {
        askedForAnother++;
    }

    @Override
    public List<Path> chooseFiles() {
        return chosen;
    }
}
