package org.flipside.ui.library;

import org.flipside.model.Workshop;
import org.flipside.store.DeletedSession;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads through new sessions and through files that come in. */
final class LibraryDialogs {
    private final LibraryViewModel library;
    private final LibraryActs acts;
    private final Modals modals;
    private final IncomingFiles files;
    private final LibraryHost host;

    LibraryDialogs(
            LibraryViewModel library,
            LibraryActs acts,
            Modals modals,
            IncomingFiles files,
            LibraryHost host) {
        this.library = library;
        this.acts = acts;
        this.modals = modals;
        this.files = files;
        this.host = host;
    }

    /** Begins a new session from the first workshop, until another is chosen. */
    void newSession() {
        List<Workshop> prepared = prepared();
        if (prepared.isEmpty()) {
            modals.tell(Texts.of("new-session.no-workshop"), "", () -> {});
        } else {
            newSession(prepared.getFirst());
        }
    }

    /** Begins a new session from a workshop, which may have come in a file. */
    void newSession(Workshop workshop) {
        List<Workshop> choice = new ArrayList<>(prepared());
        if (!choice.contains(workshop)) {
            choice.addFirst(workshop);
        }
        Optional<String> client = library.lookingProperty().get().client();
        NewSessionViewModel session =
                new NewSessionViewModel(workshop, client.orElse(""), acts.today());
        NewSessionView view =
                new NewSessionView(
                        session,
                        choice,
                        library.clients(),
                        () -> session.make(acts, modals::close),
                        modals::close);
        modals.show(view.root(), view.focus());
    }

    private List<Workshop> prepared() {
        return library.workshopsProperty().get().stream().map(WorkshopUse::workshop).toList();
    }

    /** Reads files and shows what is in them; a workshop alone begins a new session at once. */
    void take(List<Path> paths) {
        if (!paths.isEmpty() && library.shelf().isPresent()) {
            library.whenDone(files.read(paths), this::show, failure -> unreadable(failure));
        }
    }

    private void show(List<Incoming> incoming) {
        if (incoming.size() == 1
                && incoming.getFirst() instanceof Incoming.OfWorkshop(_, var workshop, var warnings)
                && warnings.isEmpty()) {
            newSession(workshop);
            return;
        }
        ImportView view =
                new ImportView(
                        new ImportViewModel(incoming, library, acts),
                        this::newSession,
                        host::openSession,
                        modals::close);
        modals.show(view.root(), view.focus());
    }

    /** Removes a session for good, if somebody really wants that. */
    void purge(DeletedSession session) {
        PurgeView view = new PurgeView(session, () -> acts.purge(session), modals::close);
        modals.show(view.root(), view.focus());
    }

    private void unreadable(Throwable failure) {
        modals.tell(Failure.of(failure).sentence(), "", () -> {});
    }
}
