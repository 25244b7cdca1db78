package org.flipside.bench;

import org.flipside.store.Library;
import org.flipside.store.Saved;
import org.flipside.store.SessionSummary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lists a library of 2,000 sessions with ten cards each: warm, and from a closed file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class ListSessions {
    private static final int SESSIONS = 2000;

    private final Path folder = BenchLibrary.freshFolder("list");
    private Library library = BenchLibrary.open(folder);

    @Setup
    public void fill() {
        BenchLibrary sessions = new BenchLibrary();
        List<CompletableFuture<Saved>> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            all.add(library.create(sessions.session(10, 2), "New session", "Ada", Instant.now()));
        }
        all.forEach(CompletableFuture::join);
    }

    @TearDown
    public void close() {
        library.close();
    }

    @Benchmark
    public List<SessionSummary> list() {
        return library.sessions().join();
    }

    @Benchmark
    public List<SessionSummary> openAndList() {
        library.close();
        library = BenchLibrary.open(folder);
        return library.sessions().join();
    }
}
