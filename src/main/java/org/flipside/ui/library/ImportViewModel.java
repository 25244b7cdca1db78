package org.flipside.ui.library;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.flipside.export.redaction.Redaction;
import org.flipside.files.Replies;
import org.flipside.model.Session;
import org.flipside.store.SessionSummary;

import java.util.List;
import java.util.Optional;

/**
 * Files that came in, and what can be done with them. On the thread of the library's view-model.
 */
public final class ImportViewModel {
    private final List<Incoming> files;
    private final LibraryViewModel library;
    private final LibraryActs acts;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean busy;

    ImportViewModel(List<Incoming> files, LibraryViewModel library, LibraryActs acts) {
        this.files = List.copyOf(files);
        this.library = library;
        this.acts = acts;
    }

    /** What came in, in the order in which it came. */
    public List<Incoming> files() {
        return files;
    }

    /** The sessions that can be taken in: those that the library does not hold yet. */
    public List<Session> sessions() {
        return files.stream()
                .filter(Incoming.OfSession.class::isInstance)
                .map(file -> ((Incoming.OfSession) file).session())
                .filter(session -> !isThere(session))
                .toList();
    }

    /** Whether the library holds this session already. */
    public boolean isThere(Session session) {
        return library.session(session.id()).isPresent();
    }

    /** The session that answers belong to, if the library holds it. */
    public Optional<SessionSummary> sessionOf(Replies replies) {
        return library.sessions().stream()
                .filter(session -> Redaction.isEdition(replies.edition(), session.id()))
                .findFirst();
    }

    /** Why the sessions could not be taken in; empty as long as nothing went wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Takes the sessions in, all of them or none.
     *
     * @param done is called once they are on the disk
     */
    public void take(Runnable done) {
        if (busy) {
            return;
        }
        busy = true;
        problem.set("");
        acts.take(
                sessions(),
                done,
                failure -> {
                    busy = false;
                    problem.set(failure.sentence());
                });
    }
}
