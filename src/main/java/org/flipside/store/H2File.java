package org.flipside.store;

import org.flipside.store.Failures.Foreign;
import org.h2.engine.Database;
import org.h2.engine.DbObject;
import org.h2.engine.MetaRecord;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.result.Row;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Looks into a database file without opening it as a database. Opening would run what the file asks
 * for (triggers, functions, linked tables) and may write to it; here its list of objects is only
 * read. Whoever gets past this holds nothing but plain tables, our own among them.
 */
final class H2File {
    /** The map of the objects of a database; of each table, the map of its rows. */
    private static final String ROWS = "table.";

    private static final int OBJECTS = 0;
    private static final int BLOCK = 4096;
    private static final byte[] HEADER = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private static final String OUR_MARK = "CREATE CACHED TABLE \"public\".\"flipside_schema\"(";

    private final Path file;

    H2File(Path file) {
        this.file = file;
    }

    /**
     * The number of the schema of the library in this file.
     *
     * @throws LibraryException if it is something else, is damaged, or another process has it open
     */
    int version() {
        try {
            requireHeader();
            return readVersion();
        } catch (AccessDeniedException e) {
            throw Failures.noAccess(file, e);
        } catch (IOException e) {
            throw Failures.unreadable(file, e);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? Failures.inUse(file, "", e)
                    : Failures.unreadable(file, e);
        } catch (LibraryException e) {
            throw e;
        } catch (RuntimeException e) { // damage shows in many ways
            throw Failures.unreadable(file, e);
        }
    }

    /** The header lies there twice, so that one may be torn. */
    private void requireHeader() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(BLOCK + HEADER.length);
            if (!startsAt(start, 0) && !startsAt(start, BLOCK)) {
                throw notOurs(Foreign.CONTENT);
            }
        }
    }

    private static boolean startsAt(byte[] bytes, int offset) {
        for (int i = 0; i < HEADER.length; i++) {
            if (offset + i >= bytes.length || bytes[offset + i] != HEADER[i]) {
                return false;
            }
        }
        return true;
    }

    private int readVersion() {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
        try (MVStore store = builder.open()) {
            TransactionStore rows =
                    new TransactionStore(
                            store,
                            new MetaType<Database>(noDatabase(), store.backgroundExceptionHandler),
                            new ValueDataType(),
                            0);
            rows.init();
            Transaction reading = rows.begin();
            int marked = -1;
            boolean hasTables = false;
            for (Row row : rows(reading, OBJECTS)) {
                MetaRecord object = new MetaRecord(row);
                hasTables |= object.getObjectType() == DbObject.TABLE_OR_VIEW;
                if (!PlainDefinition.matches(object.getSQL())) {
                    throw notOurs(Foreign.OBJECTS);
                }
                if (object.getSQL().startsWith(OUR_MARK)) {
                    marked = object.getId();
                }
            }
            if (!hasTables) { // what the database falls back to when it finds nothing whole
                throw Failures.unreadable(file, new IOException("No table in " + file));
            }
            if (marked < 0) {
                throw notOurs(Foreign.DATABASE);
            }
            int version = 0;
            for (Row row : rows(reading, marked)) {
                version = Math.max(version, row.getValue(0).getInt());
            }
            return version;
        }
    }

    /** The types of these maps need no database around them. */
    @SuppressWarnings("NullAway") // H2 declares nothing about null here and takes it
    private static @Nullable Database noDatabase() {
        return null;
    }

    private static List<Row> rows(Transaction reading, int table) {
        TransactionMap<Long, Row> map = reading.openMap(ROWS + table);
        List<Row> all = new ArrayList<>();
        for (Iterator<Long> keys = map.keyIterator(null); keys.hasNext(); ) {
            all.add(map.get(keys.next()));
        }
        return all;
    }

    private LibraryException notOurs(Foreign why) {
        return Failures.notALibrary(file.toString(), why);
    }
}
