package org.flipside.store;

import org.flipside.model.Change;
import org.flipside.model.ChangeSet;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A library as one ZIP file that depends neither on a database nor on a schema: the journal of each
 * session, an entry a line. Whoever reads it plays the journals again, which also shows whether
 * they are whole.
 */
final class Backup {
    /** The format that is written; earlier ones are read. */
    private static final int FORMAT = 1;

    private static final String HEAD = "flipside-backup.json";
    private static final Pattern SESSION = Pattern.compile("sessions/([0-9a-f-]{36})\\.jsonl");
    private static final int ENTRIES_AT_ONCE = 500;

    private static final Json.Form<Head> HEADS = Json.form(Head.class);
    private static final Json.Form<SessionHead> SESSION_HEADS = Json.form(SessionHead.class);
    private static final Json.Form<Line> LINES = Json.form(Line.class);

    private Backup() {}

    /** What the file is. */
    private record Head(int format, int sessions) {}

    /**
     * What a session begins with.
     *
     * @param entries how many lines follow
     * @param deletedAt in nanoseconds since 1970; 0 if it is not deleted
     */
    private record SessionHead(long entries, long deletedAt) {}

    /** An entry of the journal. */
    private record Line(
            long number,
            JournalEntry.Kind kind,
            long target,
            String label,
            String author,
            long at,
            List<Part> changes) {}

    /**
     * A change.
     *
     * @param before the entity as the journal has it; empty where it came to be
     * @param after the same; empty where it is gone
     */
    private record Part(EntityKind kind, String before, String after) {}

    /** A session as the shelf has it. */
    private record Kept(UUID id, long last, long deletedAt) {}

    /** Writes all sessions, also the deleted ones; how many there are. */
    static int write(Handle handle, OutputStream to) throws IOException {
        List<Kept> all =
                handle.select("SELECT id, last_number, deleted_at FROM session ORDER BY id")
                        .map(
                                (row, _) ->
                                        new Kept(
                                                row.getObject(1, UUID.class),
                                                row.getLong(2),
                                                row.getLong(3)))
                        .list();
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(HEAD));
        line(zip, HEADS.write(new Head(FORMAT, all.size())));
        for (Kept session : all) {
            zip.putNextEntry(new ZipEntry("sessions/" + session.id() + ".jsonl"));
            line(zip, SESSION_HEADS.write(new SessionHead(session.last(), session.deletedAt())));
            writeJournal(new JournalReader(handle, new Id<>(session.id())), session.last(), zip);
        }
        zip.finish();
        return all.size();
    }

    private static void writeJournal(JournalReader journal, long last, OutputStream to)
            throws IOException {
        for (long from = 0; from < last; from += ENTRIES_AT_ONCE) {
            int some = (int) Math.min(ENTRIES_AT_ONCE, last - from);
            for (JournalEntry entry : journal.entriesAfter(from, some)) {
                line(to, LINES.write(line(entry)));
            }
        }
    }

    private static Line line(JournalEntry entry) {
        ChangeSet changes = entry.changes();
        return new Line(
                entry.number(),
                entry.kind(),
                entry.target(),
                changes.label(),
                changes.author(),
                Nanos.of(changes.at()),
                changes.changes().stream().map(Backup::part).toList());
    }

    private static Part part(Change change) {
        return new Part(
                change.entity().entityKind(),
                change.stateBefore().map(Json::write).orElse(""),
                change.stateAfter().map(Json::write).orElse(""));
    }

    private static void line(OutputStream to, String json) throws IOException {
        to.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads all sessions of a backup into a library that has none; how many there are.
     *
     * @throws LibraryException if it is no backup, one of a later version, or not whole
     */
    static int read(Handle handle, Path file) throws IOException {
        try (ZipFile zip = open(file)) {
            int announced = readHead(file, zip);
            int read = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals(HEAD)) {
                    readSession(handle, file, entry.getName(), lines(zip, entry));
                    read++;
                }
            }
            if (read != announced) {
                throw Failures.backupDamaged(file, HEAD, null);
            }
            return read;
        }
    }

    /** What was cut off somewhere has no list of its parts, which comes last. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw Failures.notABackup(file, e);
        }
    }

    private static int readHead(Path file, ZipFile zip) {
        ZipEntry entry = zip.getEntry(HEAD);
        if (entry == null) {
            throw Failures.notABackup(file, null);
        }
        Head head;
        try {
            head = HEADS.read(required(lines(zip, entry).readLine()));
        } catch (IOException | JacksonException e) {
            throw Failures.notABackup(file, e);
        }
        if (head.format() > FORMAT) {
            throw Failures.backupNewer(file, head.format(), FORMAT);
        }
        return head.sessions();
    }

    private static BufferedReader lines(ZipFile zip, ZipEntry entry) throws IOException {
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }

    private static void readSession(Handle handle, Path file, String name, BufferedReader lines) {
        Matcher matcher = SESSION.matcher(name);
        if (!matcher.matches()) {
            throw Failures.backupDamaged(file, name, null);
        }
        long at = 1;
        try {
            Id<SessionDetails> session = Id.of(matcher.group(1));
            SessionHead head = SESSION_HEADS.read(required(lines.readLine()));
            for (; at <= head.entries(); at++) {
                Shelf.append(handle, session, entry(LINES.read(required(lines.readLine()))));
            }
            if (lines.readLine() != null) {
                throw new IOException("There are more entries than announced");
            }
            if (head.deletedAt() != 0) {
                Shelf.delete(handle, session, Nanos.toInstant(head.deletedAt()));
            }
        } catch (LibraryException e) {
            throw e.problem() == LibraryException.Problem.CONFLICT
                    ? Failures.backupDamaged(file, name + ":" + (at + 1), e)
                    : e;
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw Failures.backupDamaged(file, name + ":" + (at + 1), e);
        }
    }

    private static String required(@Nullable String line) throws IOException {
        if (line == null) {
            throw new IOException("There are fewer entries than announced");
        }
        return line;
    }

    private static JournalEntry entry(Line line) {
        Instant at = Nanos.toInstant(line.at());
        return new JournalEntry(
                line.number(),
                line.kind(),
                line.target(),
                new ChangeSet(
                        line.label(),
                        line.author(),
                        at,
                        line.changes().stream().flatMap(part -> change(part).stream()).toList()));
    }

    private static Optional<Change> change(Part part) {
        return Change.between(state(part.kind(), part.before()), state(part.kind(), part.after()));
    }

    private static Optional<Entity> state(EntityKind kind, String json) {
        return json.isEmpty() ? Optional.empty() : Optional.of(Json.readEntity(kind, json));
    }
}
