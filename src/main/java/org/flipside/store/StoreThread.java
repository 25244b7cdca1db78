package org.flipside.store;

import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The one thread that talks to the database. It does one job after the other, each in a transaction
 * of its own; what was written is told as safe only after the engine has brought it to the disk,
 * for as many waiting jobs at once as there are.
 *
 * <p>It is never interrupted: an interrupt closes H2's file under all that is being written. A job
 * that fails takes nothing with it but itself: if what went wrong was not foreseen, the connection
 * is given up and the next job starts from what is on the disk.
 */
final class StoreThread implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StoreThread.class.getName());
    private static final int LARGEST_GROUP = 64;
    private static final Job<Boolean> LAST = new Job<>(_ -> _ -> Boolean.TRUE, false, () -> {});

    private final Engine engine;
    private final InstantSource clock;
    private final Jdbi jdbi;
    private final Thread thread;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final News news = new News();
    private final BlockingQueue<Job<?>> jobs = new LinkedBlockingQueue<>();

    /** Written but not yet known to be on the disk. */
    private final List<Job<?>> unsettled = new ArrayList<>();

    private @Nullable Handle handle;
    private boolean shut;

    /** What is done in a transaction; gives what is told of it when it is safe. */
    interface Work<T> {
        Told<T> run(Handle handle) throws Exception;
    }

    /** What is told, given the moment since which it is safe. */
    interface Told<T> {
        T at(Instant safe);
    }

    /** What is read in a transaction. */
    interface Reading<T> {
        T run(Handle handle) throws Exception;
    }

    private static final class Job<T> {
        private final Work<T> work;
        private final boolean writes;
        private final Runnable afterwards;
        private final CompletableFuture<T> future = new CompletableFuture<>();
        private Told<T> told =
                _ -> {
                    throw new IllegalStateException("Not done");
                };

        Job(Work<T> work, boolean writes, Runnable afterwards) {
            this.work = work;
            this.writes = writes;
            this.afterwards = afterwards;
        }

        void run(Handle handle) throws Exception {
            told =
                    writes
                            ? handle.inTransaction(work::run)
                            : handle.inTransaction(
                                    TransactionIsolationLevel.REPEATABLE_READ, work::run);
        }

        void complete(Instant safe) {
            try {
                future.complete(told.at(safe));
            } finally {
                future.completeExceptionally(new IllegalStateException("Not told"));
            }
        }
    }

    private StoreThread(Engine engine, InstantSource clock) {
        this.engine = engine;
        this.clock = clock;
        ConnectionFactory connections = engine::connect;
        jdbi = Jdbi.create(connections);
        thread = Thread.ofPlatform().name("Flipside library").daemon(false).unstarted(this::live);
    }

    /**
     * Starts the thread and prepares the engine on it.
     *
     * @throws LibraryException if the engine cannot be prepared; the thread has ended then
     */
    static StoreThread start(Engine engine, InstantSource clock) {
        StoreThread started = new StoreThread(engine, clock);
        started.thread.start();
        try {
            started.ready.join();
            return started;
        } catch (CompletionException e) {
            started.news.close();
            throw e.getCause() instanceof LibraryException known ? known : e;
        }
    }

    /** Asks for something to be read. */
    <T> CompletableFuture<T> read(Reading<T> reading) {
        return add(
                new Job<>(
                        connection -> {
                            T result = reading.run(connection);
                            return _ -> result;
                        },
                        false,
                        () -> {}));
    }

    /** Asks for something to be written; the future completes when it is on the disk. */
    <T> CompletableFuture<T> write(Work<T> work) {
        return write(work, () -> {});
    }

    /**
     * The same, for what others want to hear of.
     *
     * @param afterwards is called after the future was completed with success; what fails in it
     *     does not make the work undone
     */
    <T> CompletableFuture<T> write(Work<T> work, Runnable afterwards) {
        return add(new Job<>(work, true, afterwards));
    }

    private synchronized <T> CompletableFuture<T> add(Job<T> job) {
        if (shut) {
            return CompletableFuture.failedFuture(Failures.closed());
        }
        jobs.add(job);
        return job.future;
    }

    /** Returns when all that was asked for is done and told, and the library given free. */
    @Override
    public void close() {
        synchronized (this) {
            if (!shut) {
                shut = true;
                jobs.add(LAST);
            }
        }
        joinWhateverHappens();
        news.close();
    }

    /** The thread that closes may be interrupted; the work must be finished all the same. */
    private void joinWhateverHappens() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void live() {
        try {
            engine.prepare();
            connected();
            ready.complete(null);
        } catch (Exception | Error e) {
            giveUp();
            engine.close();
            ready.completeExceptionally(explain(e));
            return;
        }
        for (Job<?> job = next(); job != LAST; job = next()) {
            attempt(job);
            if (jobs.isEmpty() || unsettled.size() >= LARGEST_GROUP) {
                settle();
            }
        }
        settle();
        end();
    }

    private Job<?> next() {
        while (true) {
            try {
                return jobs.take();
            } catch (InterruptedException e) {
                LOG.log(Level.WARNING, "The library's thread must not be interrupted", e);
            }
        }
    }

    private void attempt(Job<?> job) {
        if (!job.writes) {
            settle(); // however long the reading takes, what was written before is safe
        }
        try {
            job.run(connected());
            if (job.writes) {
                unsettled.add(job);
            } else {
                Instant now = clock.instant();
                news.tell(() -> job.complete(now));
            }
        } catch (Exception | Error e) {
            LibraryException meaning = explain(e);
            if (!wasForeseen(meaning)) {
                settle();
                giveUp();
            }
            fail(job, meaning);
        }
    }

    private static boolean wasForeseen(LibraryException meaning) {
        return switch (meaning.problem()) {
            case CONFLICT, UNKNOWN_SESSION -> true;
            default -> false;
        };
    }

    /** Brings what was written to the disk and tells so. */
    private void settle() {
        if (unsettled.isEmpty()) {
            return;
        }
        List<Job<?>> written = List.copyOf(unsettled);
        unsettled.clear();
        try {
            engine.sync(connected());
            Instant safe = clock.instant();
            for (Job<?> job : written) {
                news.tell(() -> job.complete(safe));
                news.tell(job.afterwards);
            }
        } catch (Exception | Error e) {
            LibraryException meaning = explain(e);
            giveUp();
            written.forEach(job -> fail(job, meaning));
        }
    }

    private void fail(Job<?> job, LibraryException meaning) {
        news.tell(() -> job.future.completeExceptionally(meaning));
    }

    private Handle connected() {
        Handle open = handle;
        if (open == null) {
            open = jdbi.open();
            handle = open;
        }
        return open;
    }

    private LibraryException explain(Throwable failure) {
        return engine.explain(
                failure instanceof Exception e ? e : new IllegalStateException(failure));
    }

    private void giveUp() {
        Handle open = handle;
        handle = null;
        if (open == null) {
            return;
        }
        try {
            engine.abandon(open);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Given up anyway", e);
        }
    }

    private void end() {
        try {
            if (handle != null) {
                engine.disconnect(handle);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The library was closed, but not in order", e);
        } finally {
            engine.close();
        }
    }
}
