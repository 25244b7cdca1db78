package org.flipside.search;

import org.flipside.model.PatternRef;
import org.flipside.store.Following;
import org.flipside.store.Library;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    private final Path folder;
    private final Library library;
    private final Function<PatternRef, String> patternNames;
    private final Folding folding = new Folding();
    private final Following following;

    /** Searching shares it; an index is given up while nobody searches. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile @Nullable LiveIndex live;
    private volatile boolean failed;

    private SearchIndex(Path folder, Library library, Function<PatternRef, String> patternNames) {
        this.folder = folder;
        this.library = library;
        this.patternNames = patternNames;
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
        return new SearchIndex(folder, library, patternNames);
    }

    /** Runs on the follower's thread alone. */
    private void catchUp() {
        try {
            if (failed) {
                giveUp();
            }
            opened().catchUp(library);
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException("The search index is made anew", e);
        }
    }

    private LiveIndex opened() throws IOException {
        LiveIndex present = live;
        if (present == null) {
            present = new LiveIndex(folder, folding, patternNames);
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
        Question question = Question.of(words, folding);
        if (question.isEmpty() || limit < 1) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            LiveIndex present = live;
            return present == null ? List.of() : present.find(question, folding, limit);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index cannot be read and will be made anew", e);
            failed = true;
            return List.of();
        } finally {
            lock.readLock().unlock();
        }
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
        } catch (IOException e) {
            LOG.log(Level.INFO, "The search index was not closed in order; it mends itself", e);
        } finally {
            live = null;
            lock.writeLock().unlock();
        }
    }
}
