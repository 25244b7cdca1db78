package org.flipside.search;

import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.SessionDetails;
import org.flipside.store.Following;
import org.flipside.store.Library;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * Finds words anywhere in a library: titles, clients, units, lenses, both sides of cards with their
 * failure modes, evidence, owners, actions, decisions, notes and tags. The words are looked for
 * without regard to case and accents, the beginning of a word is enough, and all must be met.
 *
 * <p>The index follows the library by itself, on a thread that the library provides; close it
 * before the library. May be used from any thread.
 */
public final class SearchIndex implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

    private final Opener opener;
    private final Opener spare;
    private final Library library;
    private final Folding folding;
    private final Following following;

    /** Searching shares it; an index is given up while nobody searches. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile @Nullable LiveIndex live;
    private volatile boolean failed;

    /** Opens the index, whatever is in its folder. */
    interface Opener {
        LiveIndex open() throws IOException;
    }

    /**
     * @param spare opens an index in memory, for when the other fails twice in a row: the disk is
     *     full, most likely
     */
    SearchIndex(Opener opener, Opener spare, Library library, Folding folding) {
        this.opener = opener;
        this.spare = spare;
        this.library = library;
        this.folding = folding;
        following = library.follow(this::catchUp);
    }

    /**
     * Opens the index of a library and lets it catch up in the background; returns at once.
     *
     * @param folder holds nothing but the index; made if it is not there, emptied if it is damaged
     * @param patternNames what a pattern is called, so that it can be found by that; may be empty
     */
    public static SearchIndex open(
            Path folder, Library library, Function<PatternRef, String> patternNames) {
        Folding folding = new Folding();
        return new SearchIndex(
                () -> new LiveIndex(folder, folding, patternNames),
                () -> LiveIndex.inMemory(folding, patternNames),
                library,
                folding);
    }

    /**
     * Runs on the follower's thread alone. An index that fails is opened anew at once, for after a
     * write that failed Lucene has closed it for good.
     */
    private void catchUp() {
        if (failed) {
            giveUp();
        }
        try {
            opened(opener).catchUp(library);
        } catch (CompletionException e) { // it is the library that did not answer
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The search index failed and is opened anew", e);
            giveUp();
            catchUpAnew();
        }
    }

    private void catchUpAnew() {
        try {
            opened(opener).catchUp(library);
        } catch (CompletionException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The search index fails and is kept in memory this time", e);
            giveUp();
            catchUpInMemory();
        }
    }

    private void catchUpInMemory() {
        try {
            opened(spare).catchUp(library);
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException("The search index cannot be opened", e);
        } catch (RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    private LiveIndex opened(Opener from) throws IOException {
        LiveIndex present = live;
        if (present == null) {
            present = from.open();
            failed = false;
            live = present;
        }
        return present;
    }

    /**
     * Finds what holds all these words, the best first; nothing for an empty text. What was changed
     * since the index last caught up may be missing. Takes milliseconds, but reads files.
     *
     * @param words as typed; nothing in it is an operator
     * @param limit the most hits to give
     */
    public List<Hit> search(String words, int limit) {
        return limit < 1
                ? List.of()
                : answer(words, List.of(), (index, asked) -> index.find(asked, folding, limit));
    }

    /**
     * Finds all sessions that hold these words together in one place, as {@link #search} does.
     *
     * @param words as typed; nothing in it is an operator
     */
    public Set<Id<SessionDetails>> sessions(String words) {
        return answer(words, Set.of(), LiveIndex::sessions);
    }

    /** What an index is asked. */
    private interface Asking<T> {
        T of(LiveIndex index, Question question) throws IOException;
    }

    private <T> T answer(String words, T nothing, Asking<T> asking) {
        Question question = Question.of(words, folding);
        if (question.isEmpty()) {
            return nothing;
        }
        lock.readLock().lock();
        try {
            LiveIndex present = live;
            return present == null ? nothing : asking.of(present, question);
        } catch (IOException | RuntimeException e) { // damage shows in many ways
            LOG.log(Level.WARNING, "The search index cannot be read and will be made anew", e);
            failed = true;
            return nothing;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether it could not be brought up to date or read: what it found last may lack anything. */
    public boolean hasFailed() {
        return failed;
    }

    /** Completes when everything that was saved before this call can be found. */
    public CompletableFuture<Void> caughtUp() {
        return following.settled();
    }

    /** Stops following and writes the index to the disk. */
    @Override
    public void close() {
        following.close();
        giveUp();
    }

    private void giveUp() {
        lock.writeLock().lock();
        try {
            if (live != null) {
                live.close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "The search index was not closed in order; it mends itself", e);
        } finally {
            live = null;
            lock.writeLock().unlock();
        }
    }
}
