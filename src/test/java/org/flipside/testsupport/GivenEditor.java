package org.flipside.testsupport;

import org.flipside.model.ChangeSet;
import org.flipside.model.Session;
import org.flipside.session.ChangeLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.JournalEntry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An editor whose log is a list in memory, and which saves at once. */
public final class GivenEditor implements ChangeLog {
    /** It is always this moment, a Saturday morning. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T10:36:41Z"), ZoneOffset.UTC);

    private final List<Entry> entries = new ArrayList<>();
    private final SessionEditor editor;

    /** An editor of that session. */
    public GivenEditor(Session session) {
        editor =
                new SessionEditor(
                        session,
                        List.of(),
                        1,
                        CLOCK.instant(),
                        this,
                        CLOCK,
                        "Facilitator",
                        Runnable::run);
    }

    /** The editor. */
    public SessionEditor editor() {
        return editor;
    }

    /** What was done so far, as undo calls it. */
    public List<String> labels() {
        return entries.stream().map(entry -> entry.changes().label()).toList();
    }

    /** What was done so far as the journal tells it, newest first. */
    public List<JournalEntry> journal() {
        return entries.reversed().stream()
                .map(
                        e ->
                                new JournalEntry(
                                        e.number(),
                                        JournalEntry.Kind.valueOf(e.kind().name()),
                                        e.target(),
                                        e.changes()))
                .toList();
    }

    @Override
    public CompletableFuture<Instant> append(Entry entry) {
        entries.add(entry);
        return CompletableFuture.completedFuture(CLOCK.instant());
    }

    @Override
    public CompletableFuture<ChangeSet> changes(long number) {
        return CompletableFuture.completedFuture(
                entries.stream()
                        .filter(entry -> entry.number() == number)
                        .findFirst()
                        .orElseThrow()
                        .changes());
    }
}
