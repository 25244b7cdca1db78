package org.flipside.search;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOUtils;
import org.flipside.model.Change;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.search.Documents.Head;
import org.flipside.store.JournalEnds;
import org.flipside.store.JournalEntry;
import org.flipside.store.Library;
import org.flipside.store.LibraryException;
import org.flipside.store.LibraryException.Problem;
import org.flipside.store.StoredSession;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** An open index: written to by one thread at a time, read by any. */
final class LiveIndex implements AutoCloseable {
    /** Journal entries read at once. */
    private static final int PORTION = 500;

    /** Documents after which they are written to the disk; fewer are made anew after a crash. */
    private static final int COMMIT_AFTER = 5_000;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Documents documents;
    private final Map<Id<SessionDetails>, Head> heads = new HashMap<>();
    private int uncommitted;

    LiveIndex(Path folder, Folding folding, Function<PatternRef, String> patternNames)
            throws IOException {
        this(IndexFolder.open(folder, folding), patternNames);
    }

    private LiveIndex(IndexWriter writer, Function<PatternRef, String> patternNames)
            throws IOException {
        this.writer = writer;
        searchers = new SearcherManager(writer, new SearcherFactory());
        documents = new Documents(patternNames);
        readHeads();
    }

    /** An empty index that writes nothing to the disk. */
    static LiveIndex inMemory(Folding folding, Function<PatternRef, String> patternNames)
            throws IOException {
        return new LiveIndex(IndexFolder.inMemory(folding), patternNames);
    }

    private void readHeads() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            TermQuery all = new TermQuery(new Term(Documents.HEAD, Documents.HEAD));
            for (ScoreDoc found : searcher.search(all, most).scoreDocs) {
                Head head = Head.of(searcher.storedFields().document(found.doc));
                heads.put(head.session(), head);
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Brings the index to the state of the library; blocks. */
    void catchUp(Library library) throws IOException {
        Map<Id<SessionDetails>, JournalEnds> present = library.heads().join();
        for (Id<SessionDetails> known : List.copyOf(heads.keySet())) {
            if (!present.containsKey(known)) {
                remove(known);
            }
        }
        for (Map.Entry<Id<SessionDetails>, JournalEnds> session : present.entrySet()) {
            try {
                advance(library, session.getKey(), session.getValue());
            } catch (CompletionException e) {
                if (!isGone(e)) {
                    throw e;
                }
                remove(session.getKey());
            }
        }
        searchers.maybeRefreshBlocking();
    }

    /** Deleted between the two questions. */
    private static boolean isGone(CompletionException failure) {
        return failure.getCause() instanceof LibraryException known
                && known.problem() == Problem.UNKNOWN_SESSION;
    }

    private void remove(Id<SessionDetails> session) throws IOException {
        writer.deleteDocuments(Documents.ofSession(session));
        heads.remove(session);
        count(1);
    }

    private void advance(Library library, Id<SessionDetails> session, JournalEnds ends)
            throws IOException {
        Head head = heads.get(session);
        if (head != null && head.ends().equals(ends)) {
            return;
        }
        if (head == null || !isBehind(head.ends(), ends) || !apply(library, head)) {
            replace(library.load(session).join(), ends.first());
        }
    }

    private static boolean isBehind(JournalEnds known, JournalEnds present) {
        return known.first() == present.first() && known.last() <= present.last();
    }

    /**
     * Applies what the journal says after that; not if all documents of the session change by it.
     */
    private boolean apply(Library library, Head head) throws IOException {
        long number = head.ends().last();
        List<JournalEntry> entries = read(library, head.session(), number);
        while (!entries.isEmpty()) {
            for (JournalEntry entry : entries) {
                for (Change change : entry.changes().changes()) {
                    if (change.entity().entityKind() == EntityKind.DETAILS) {
                        return false;
                    }
                    apply(head, change);
                }
            }
            number = entries.getLast().number();
            entries = read(library, head.session(), number);
        }
        JournalEnds ends = new JournalEnds(head.ends().first(), number);
        keep(new Head(head.session(), ends, head.context()));
        return true;
    }

    private static List<JournalEntry> read(
            Library library, Id<SessionDetails> session, long after) {
        return library.entriesAfter(session, after, PORTION).join();
    }

    private void apply(Head head, Change change) throws IOException {
        Entity entity = change.entity();
        Term key = Documents.ofEntity(head.session().toString(), entity.entityKind(), entity.id());
        writer.deleteDocuments(key);
        if (change.stateAfter().isPresent()) {
            add(head, change.stateAfter().get());
        }
    }

    private void replace(StoredSession stored, long first) throws IOException {
        Session session = stored.session();
        writer.deleteDocuments(Documents.ofSession(session.id()));
        Head head =
                new Head(
                        session.id(),
                        new JournalEnds(first, stored.lastNumber()),
                        Documents.context(session.details()));
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : session.of(kind).list()) {
                add(head, entity);
            }
        }
        keep(head);
    }

    private void add(Head head, Entity entity) throws IOException {
        var document = documents.document(head.session(), head.context(), entity);
        if (document.isPresent()) {
            writer.addDocument(document.get());
            count(1);
        }
    }

    /** Notes how far a session is: with its documents, so that both or neither survive. */
    private void keep(Head head) throws IOException {
        writer.updateDocument(Documents.ofHead(head.session()), head.document());
        heads.put(head.session(), head);
        count(1);
        if (uncommitted > COMMIT_AFTER) {
            writer.commit();
            uncommitted = 0;
        }
    }

    private void count(int documentsWritten) {
        uncommitted += documentsWritten;
    }

    /** What answers the question best. */
    List<Hit> find(Question question, Folding folding, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new Finder(searcher, new Snippet(folding, question.words()))
                    .find(question.query(), limit);
        } finally {
            searchers.release(searcher);
        }
    }

    /** All sessions in which the question is answered. */
    Set<Id<SessionDetails>> sessions(Question question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.search(question.query(), new SessionsFound.Manager());
        } finally {
            searchers.release(searcher);
        }
    }

    /** Writes everything to the disk. */
    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, writer.getDirectory());
    }
}
