package org.flipside.bench;

import org.flipside.model.Card;
import org.flipside.model.ChangeSet;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry;
import org.flipside.store.Library;
import org.flipside.store.Saved;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From a card's move to the word that it is on the disk, beside the floor: appending as many bytes
 * to a file and forcing them. Both at the pace of a hand, not of a loop: the database keeps what it
 * no longer needs for 45 s, so the warm-up is longer than that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 3, time = 10)
public class DurableChange {
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int CARDS = 1000;
    private static final int BYTES = 1700; // what the journal holds of such a change

    private final Path folder = BenchLibrary.freshFolder("durable");
    private final Library library = BenchLibrary.open(folder);
    private final FileChannel plain = BenchLibrary.appending(folder.resolve("plain"));
    private List<Card> cards = List.of();
    private Session session = new BenchLibrary().session(CARDS, 0);
    private long number = 1;

    @Setup
    public void fill() {
        library.create(session, "New session", "Ada", Instant.now()).join();
        cards = session.cards().list();
    }

    @Setup(Level.Invocation)
    public void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    @TearDown
    public void close() throws IOException {
        library.close();
        plain.close();
    }

    @Benchmark
    public Saved changeToDurable() {
        number++;
        Card card = cards.get((int) (number * 7919 % CARDS));
        Session after =
                session.editCard(card.id(), old -> old.withPlace(new Point(number, number)));
        ChangeSet changes =
                new ChangeSet(
                        "Move card", "Ada", Instant.now(), ChangeSet.difference(session, after));
        Saved saved =
                library.append(
                                session.id(),
                                new JournalEntry(number, JournalEntry.Kind.EDIT, 0, changes))
                        .join();
        session = after;
        return saved;
    }

    @Benchmark
    public long floor() throws IOException {
        plain.write(ByteBuffer.allocate(BYTES));
        plain.force(true);
        return plain.position();
    }
}
