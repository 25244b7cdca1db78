package org.flipside.session;

import org.flipside.model.ChangeSet;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.JournalEntry;
import org.flipside.store.JournalHeader;
import org.flipside.store.Library;
import org.flipside.store.Saved;
import org.flipside.store.StoredSession;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The journal of one session in a library, as the log of an editor. */
public final class LibraryLog implements ChangeLog {
    private final Library library;
    private final Id<SessionDetails> session;

    private LibraryLog(Library library, Id<SessionDetails> session) {
        this.library = library;
        this.session = session;
    }

    /**
     * Opens a session for editing.
     *
     * @param author who makes the changes
     * @param thread runs on the thread that the editor belongs to
     * @return the editor, made on that thread
     */
    public static CompletableFuture<SessionEditor> edit(
            Library library,
            Id<SessionDetails> session,
            Clock clock,
            String author,
            Executor thread) {
        return library.load(session)
                .thenApplyAsync(stored -> editor(library, stored, clock, author, thread), thread);
    }

    private static SessionEditor editor(
            Library library, StoredSession stored, Clock clock, String author, Executor thread) {
        List<LogHeader> headers =
                stored.journal().stream()
                        .filter(header -> !header.kind().isBeginning())
                        .map(LibraryLog::header)
                        .toList();
        return new SessionEditor(
                stored.session(),
                headers,
                stored.lastNumber(),
                stored.journal().getLast().at(),
                new LibraryLog(library, stored.session().id()),
                clock,
                author,
                thread);
    }

    private static LogHeader header(JournalHeader header) {
        return new LogHeader(header.number(), kind(header.kind()), header.label());
    }

    private static Kind kind(JournalEntry.Kind kind) {
        return switch (kind) {
            case EDIT -> Kind.EDIT;
            case UNDO -> Kind.UNDO;
            case REDO -> Kind.REDO;
            case EVENT -> Kind.EVENT;
            case CREATED, IMPORTED ->
                    throw new IllegalArgumentException("A beginning cannot be undone");
        };
    }

    private static JournalEntry.Kind kind(Kind kind) {
        return switch (kind) {
            case EDIT -> JournalEntry.Kind.EDIT;
            case UNDO -> JournalEntry.Kind.UNDO;
            case REDO -> JournalEntry.Kind.REDO;
            case EVENT -> JournalEntry.Kind.EVENT;
        };
    }

    /** An entry as the journal of a session has it. */
    static JournalEntry journalled(Entry entry) {
        return new JournalEntry(
                entry.number(), kind(entry.kind()), entry.target(), entry.changes());
    }

    @Override
    public CompletableFuture<Instant> append(Entry entry) {
        return library.append(session, journalled(entry)).thenApply(Saved::at);
    }

    @Override
    public CompletableFuture<ChangeSet> changes(long number) {
        return library.entry(session, number).thenApply(JournalEntry::changes);
    }
}
