package org.flipside.bench;

import org.flipside.search.Hit;
import org.flipside.search.SearchIndex;
import org.flipside.store.Library;
import org.flipside.store.Saved;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
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

/** Searches 10,000 records, and makes their index anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class SearchLibrary {
    private static final int SESSIONS = 300;
    private static final int CARDS = 11;
    private static final int EVIDENCE_PER_CARD = 2;

    @Param({"c", "customer", "customer qui", "nobody explains the exception"})
    public String words = "";

    private final Path folder = BenchLibrary.freshFolder("search");
    private final Library library = BenchLibrary.open(folder);
    private final SearchIndex index =
            SearchIndex.open(folder.resolve("index"), library, pattern -> pattern.code());

    @Setup
    public void fill() {
        BenchLibrary sessions = new BenchLibrary();
        List<CompletableFuture<Saved>> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            all.add(
                    library.create(
                            sessions.session(CARDS, EVIDENCE_PER_CARD),
                            "New session",
                            "Ada",
                            Instant.now()));
        }
        all.forEach(CompletableFuture::join);
        index.caughtUp().join();
    }

    @TearDown
    public void close() {
        index.close();
        library.close();
    }

    @Benchmark
    public List<Hit> search() {
        return index.search(words, 50);
    }
}
