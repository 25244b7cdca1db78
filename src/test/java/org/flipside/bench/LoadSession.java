package org.flipside.bench;

import org.flipside.model.Session;
import org.flipside.store.Library;
import org.flipside.store.StoredSession;
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

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Loads a session of 10,000 cards with 50,000 pieces of evidence from an open library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class LoadSession {
    private final Library library = BenchLibrary.open(BenchLibrary.freshFolder("load"));
    private final Session session = new BenchLibrary().session(10_000, 5);

    @Setup
    public void fill() {
        library.create(session, "New session", "Ada", Instant.now()).join();
    }

    @TearDown
    public void close() {
        library.close();
    }

    @Benchmark
    public StoredSession load() {
        return library.load(session.id()).join();
    }
}
