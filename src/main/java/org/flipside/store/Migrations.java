package org.flipside.store;

import org.jdbi.v3.core.Handle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The numbered SQL files that lead from an empty database to the present schema. */
final class Migrations {
    /** In order; the first is number 1. A released one is never edited. */
    private static final List<String> NAMES =
            List.of(
                    "V0001__journal_and_entities",
                    "V0002__deletion_and_lookups",
                    "V0003__handle_of_a_lens",
                    "V0004__running_sessions",
                    "V0005__round_on_the_stage",
                    "V0006__what_is_begun");

    private static final String DONE =
            "INSERT INTO flipside_schema (version, name, applied_at) VALUES (?, ?, ?)";

    private Migrations() {}

    /** The number of the present schema. */
    static int latest() {
        return NAMES.size();
    }

    /** The number of the schema that a database with our own table has. */
    static int version(Handle handle) {
        return handle.select("SELECT MAX(version) FROM flipside_schema").mapTo(int.class).one();
    }

    /**
     * Brings a database to a later schema, each step in a transaction of its own.
     *
     * @param from the schema it has; 0 for an empty database
     * @param to the schema it gets
     */
    static void run(Handle handle, int from, int to) {
        for (int version = from + 1; version <= to; version++) {
            int number = version;
            handle.useTransaction(transaction -> step(transaction, number));
        }
    }

    private static void step(Handle handle, int version) {
        String name = NAMES.get(version - 1);
        for (String statement : statements(name)) {
            handle.execute(statement);
        }
        handle.execute(DONE, version, name, Nanos.of(Instant.now()));
    }

    /** Without comments; a statement ends with the semicolon at the end of a line. */
    private static List<String> statements(String name) {
        String text = read("sql/" + name + ".sql").replaceAll("(?m)^\\s*--.*$", "");
        return Arrays.stream(text.split(";\\s*(\\n|$)")).filter(part -> !part.isBlank()).toList();
    }

    private static String read(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing in this program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
