package org.flipside.search;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gathers in which sessions documents were found, however many there are in each. */
final class SessionsFound extends SimpleCollector {
    private final Set<Id<SessionDetails>> sessions = new HashSet<>();

    /** The numbers of the sessions that were met in the present part of the index. */
    private final Set<Integer> met = new HashSet<>();

    private SortedDocValues names = DocValues.emptySorted();

    @Override
    protected void doSetNextReader(LeafReaderContext part) throws IOException {
        names = DocValues.getSorted(part.reader(), Documents.WHERE);
        met.clear();
    }

    @Override
    public void collect(int document) throws IOException {
        if (names.advanceExact(document) && met.add(names.ordValue())) {
            sessions.add(Id.of(names.lookupOrd(names.ordValue()).utf8ToString()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Makes one for each part of the index and puts together what they found. */
    static final class Manager implements CollectorManager<SessionsFound, Set<Id<SessionDetails>>> {
        @Override
        public SessionsFound newCollector() {
            return new SessionsFound();
        }

        @Override
        public Set<Id<SessionDetails>> reduce(Collection<SessionsFound> parts) {
            Set<Id<SessionDetails>> all = new HashSet<>();
            parts.forEach(part -> all.addAll(part.sessions));
            return Set.copyOf(all);
        }
    }
}
