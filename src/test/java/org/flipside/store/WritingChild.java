package org.flipside.store;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.testsupport.RandomEdits;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Creates a session by a seed and appends edits without end; prints the number of each entry once
 * it is told to be saved, and why it stopped, if it had to.
 */
final class WritingChild {
    private static final int WAITING = 20;

    private WritingChild() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        LibraryLocation location = LibraryLocation.parse(arguments[0]);
        try (Library library = Library.open(location)) {
            try {
                if (seed % 2 == 0) {
                    hurryBackgroundWriter(location);
                }
                write(library, seed);
            } catch (RuntimeException e) {
                System.out.println("failed " + problem(e));
                Session first = new RandomEdits(seed).session(8);
                System.out.println("holds " + library.load(first.id()).join().lastNumber());
            }
        }
    }

    /** H2's own writing meets ours as often as it can: every 10 ms instead of some 170. */
    private static void hurryBackgroundWriter(LibraryLocation location) {
        if (location instanceof LibraryLocation.OnDisk disk) {
            try (Connection other = H2Engine.connect(disk.file())) {
                H2Engine.store(other).setAutoCommitDelay(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void write(Library library, long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Session session = edits.session(8);
        library.create(session, "New session", "Ada", Instant.EPOCH)
                .thenAccept(WritingChild::tell)
                .join();
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int number = 2; ; number++) {
            Session after = edits.edit(session);
            waiting.add(
                    library.append(session.id(), entry(number, session, after))
                            .thenAccept(WritingChild::tell));
            if (number % WAITING == 0) {
                waiting.forEach(CompletableFuture::join); // the first failure is the reason
                waiting.clear();
            }
            session = after;
        }
    }

    private static JournalEntry entry(long number, Session before, Session after) {
        return new JournalEntry(
                number,
                JournalEntry.Kind.EDIT,
                0,
                new ChangeSet("Edit", "Ada", Instant.EPOCH, ChangeSet.difference(before, after)));
    }

    /** The session as it is after the entry with that number. */
    static Session expected(long seed, long number) {
        RandomEdits edits = new RandomEdits(seed);
        Session session = edits.session(8);
        for (int i = 2; i <= number; i++) {
            session = edits.edit(session);
        }
        return session;
    }

    private static void tell(Saved saved) {
        System.out.println("saved " + saved.number());
    }

    private static String problem(RuntimeException failure) {
        return Optional.ofNullable(failure.getCause())
                .filter(LibraryException.class::isInstance)
                .map(cause -> ((LibraryException) cause).problem().name())
                .orElse(failure.toString());
    }
}
