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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Exports a board of 5,000 cards as pictures, from the session to the files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class DrawBoard {
    private static final int CARDS = 5_000;

    private final Path folder = BenchLibrary.freshFolder("draw");
    private final Session session = new BenchLibrary().session(CARDS, 5);
    private final Exporter exporter =
            new Exporter(CatalogueReader.builtIn(), new SessionFile("bench"), Clock.systemUTC());

    /** As lines and letters. */
    @Benchmark
    public List<ExportedFile> svg() throws Exception {
        return export(Format.SVG);
    }

    /** As pixels. */
    @Benchmark
    public List<ExportedFile> png() throws Exception {
        return export(Format.PNG);
    }

    private List<ExportedFile> export(Format format) throws Exception {
        return exporter.export(session, Set.of(format), folder, Profile.FACILITATOR);
    }
}
