package org.flipside.bench;

import org.flipside.files.BuiltInWorkshops;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Workshop;
import org.flipside.session.SampleSession;
import org.flipside.session.SessionStart;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.store.Saved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Makes the library with which the start is measured, where the user of the process has it:
 * sessions of the workshop on the customer, worked through over eight years at forty clients. One
 * runs, a dozen are in preparation.
 */
public final class StartLibrary {
    private static final int CLIENTS = 40;
    private static final int IN_PREPARATION = 12;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    private StartLibrary() {}

    /** Makes one with that many sessions and prints how many it holds then. */
    public static void main(String[] args) {
        int sessions = Integer.parseInt(args[0]);
        Workshop customer = BuiltInWorkshops.find("customer").orElseThrow();
        try (Library library = Library.open(LibraryLocation.standard())) {
            List<CompletableFuture<Saved>> saved = new ArrayList<>();
            for (int i = 0; i < sessions; i++) {
                saved.add(
                        library.create(
                                session(customer, i),
                                "make a session",
                                "Ada",
                                day(i).atStartOfDay().toInstant(ZoneOffset.UTC)));
            }
            saved.forEach(CompletableFuture::join);
            IO.println(library.sessions().join().size());
        }
    }

    private static LocalDate day(int i) {
        return LAST.plusDays(IN_PREPARATION - (long) i * 3 / 2);
    }

    private static Session session(Workshop customer, int i) {
        Session worked = SampleSession.make(customer, day(i));
        String title = "Through the customer’s eyes " + (i + 1);
        if (i < IN_PREPARATION) {
            return named(SessionStart.duplicate(worked, title, day(i), Instant.EPOCH), title, i);
        }
        SessionState state = i == IN_PREPARATION ? SessionState.RUNNING : SessionState.CLOSED;
        return named(worked.with(worked.details().withState(state)), title, i);
    }

    private static Session named(Session session, String title, int i) {
        SessionDetails old = session.details();
        return session.with(
                new SessionDetails(
                        old.id(),
                        title,
                        "Client " + (1 + i % CLIENTS),
                        old.unit(),
                        old.date(),
                        old.start(),
                        old.state(),
                        old.answers(),
                        old.minimumGroupSize(),
                        old.workshop(),
                        old.opening(),
                        old.closing(),
                        old.notes(),
                        old.createdAt()));
    }
}
