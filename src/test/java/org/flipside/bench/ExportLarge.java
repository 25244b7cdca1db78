package org.flipside.bench;

import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Exports a session of 1,000 cards with 5,000 pieces of evidence, in a heap of 512 MB: what does
 * not fit fails. Each sample is one export.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Djava.awt.headless=true"})
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class ExportLarge {
    private final Path folder = BenchLibrary.freshFolder("export");
    private final Session session = new BenchLibrary().session(1_000, 5);
    private final Exporter exporter =
            new Exporter(
                    CatalogueReader.builtIn(),
                    new SessionFile("Flipside bench"),
                    Clock.systemUTC());

    @Param public Format format = Format.JSON;

    @Benchmark
    public List<ExportedFile> export() throws IOException {
        return exporter.export(session, Set.of(format), folder, Profile.FACILITATOR);
    }
}
