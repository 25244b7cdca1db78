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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final String CHECK = ",fletcher:";
    private static final Pattern VERSION = Pattern.compile("[:,]version:([0-9a-f]+)");

    private final Path file;

    /** The last state of the file that is whole, as H2 counts them. */
    private long newest;

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

    /**
     * How many states were in the file after the last that is whole. If there were any, a part of
     * the file is gone, and H2 goes back to an earlier state without a word. To be asked after
     * {@link #version}.
     */
    long statesMissing() throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2 * BLOCK);
        }
        long announced = Math.max(announced(start, 0), announced(start, BLOCK));
        return Math.max(0, announced - newest);
    }

    /**
     * The state that a copy of the header announces, which is written after it; 0 if it is torn.
     */
    private static long announced(byte[] start, int offset) {
        if (start.length < offset + BLOCK) {
            return 0;
        }
        String text = new String(start, offset, BLOCK, StandardCharsets.ISO_8859_1);
        int check = text.indexOf(CHECK);
        int end = text.indexOf('\n', Math.max(0, check));
        Matcher version = VERSION.matcher(text);
        if (check < 0 || end < 0 || !version.find() || version.end() > check) {
            return 0;
        }
        try {
            int sum = DataUtils.parseHexInt(text.substring(check + CHECK.length(), end).strip());
            return DataUtils.getFletcher32(start, offset, check) == sum
                    ? Long.parseLong(version.group(1), 16)
                    : 0;
        } catch (MVStoreException | NumberFormatException e) {
            return 0;
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
            newest = store.getCurrentVersion();
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
