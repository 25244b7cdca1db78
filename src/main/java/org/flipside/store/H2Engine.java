package org.flipside.store;

import org.flipside.store.LibraryLocation.OnDisk;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A library in a file. */
final class H2Engine implements Engine {
    private static final System.Logger LOG = System.getLogger(H2Engine.class.getName());
    private static final String SUFFIX = ".mv.db";

    /**
     * Names as PostgreSQL has them; no hook that closes the database under our thread; no log file;
     * no statistics gathered in between, since every statement goes by a key.
     */
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;ANALYZE_AUTO=0"
                    + ";QUERY_CACHE_SIZE=64";

    /** A power failure can take what was being written, which nobody was told of yet. */
    private static final long MOST_IN_FLIGHT = 3;

    private static final long NO_ROOM = 64 * 1024;

    private final OnDisk location;
    private @Nullable LibraryLock lock;
    private @Nullable Path kept;

    H2Engine(OnDisk location) {
        this.location = location;
    }

    @Override
    public void prepare() {
        Path file = location.file();
        if (file.toString().contains(";")) {
            throw Failures.badName(file);
        }
        makeFolder(location.folder());
        lock = LibraryLock.take(location);
        H2Builder builder = new H2Builder(location);
        try {
            if (Files.notExists(file)) {
                builder.create();
                return;
            }
            if (!Files.isRegularFile(file) || !Files.isReadable(file) || !Files.isWritable(file)) {
                throw Failures.noAccess(file, null);
            }
            H2File found = new H2File(file);
            int version = found.version();
            if (version > Migrations.latest()) {
                throw Failures.newer(file.toString(), version);
            }
            long missing = found.statesMissing();
            if (missing > MOST_IN_FLIGHT) {
                throw Failures.unreadable(file, new IOException(missing + " states are missing"));
            }
            if (missing > 0) {
                kept = builder.keepCopy("damaged");
                LOG.log(Level.WARNING, "The library is not whole; as it was it lies in {0}", kept);
            }
            if (version < Migrations.latest()) {
                builder.migrate(version);
            }
        } catch (IOException e) {
            throw explain(e);
        }
    }

    @Override
    public Optional<Path> damagedCopy() {
        return Optional.ofNullable(kept);
    }

    /** Makes the folder of a library where there is none. */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException e) {
            throw Failures.noAccess(folder, e);
        } catch (IOException e) {
            throw Failures.folderMissing(folder, e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return connect(location.file());
    }

    /** A connection to any file of ours. */
    static Connection connect(Path file) throws SQLException {
        String path = file.toString();
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "");
        return Objects.requireNonNull(
                org.h2.Driver.load()
                        .connect(
                                "jdbc:h2:file:"
                                        + path.substring(0, path.length() - SUFFIX.length())
                                        + SETTINGS,
                                user));
    }

    /** What is under the SQL of that connection. */
    static MVStore store(Connection connection) throws SQLException {
        JdbcConnection own = connection.unwrap(JdbcConnection.class);
        return ((SessionLocal) own.getSession()).getDatabase().getStore().getMvStore();
    }

    /**
     * A commit of H2 does not reach the disk by itself, whatever its write delay. Nor is a
     * checkpoint enough: when H2's background writer has just taken what we committed, a checkpoint
     * finds nothing left to do and forces the file before those writes are in it.
     */
    @Override
    public void sync(Handle handle) {
        handle.execute("CHECKPOINT");
        try {
            MVStore store = store(handle.getConnection());
            store.executeFilestoreOperation(() -> {}); // waits for what the background writes
            store.sync();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    @Override
    public void abandon(Handle handle) {
        try (handle) {
            handle.execute("SHUTDOWN IMMEDIATELY");
        }
    }

    @Override
    public void disconnect(Handle handle) {
        sync(handle);
        handle.close();
    }

    @Override
    public LibraryException explain(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LibraryException known) {
                return known;
            }
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
                return Failures.conflict(failure);
            }
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1) {
                return Failures.unreadable(location.file(), failure);
            }
            if (cause instanceof MVStoreException store
                    && (store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                            || store.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND)) {
                return Failures.unreadable(location.file(), failure);
            }
            if (cause instanceof AccessDeniedException) {
                return Failures.noAccess(location.file(), failure);
            }
            if (cause instanceof IOException && saysNoRoom(String.valueOf(cause.getMessage()))) {
                return Failures.diskFull(location.describe(), failure);
            }
        }
        return hasNoRoom()
                ? Failures.diskFull(location.describe(), failure)
                : Failures.internal(location.describe(), failure);
    }

    /** As Linux, macOS and Windows say it; the language of the last varies, hence also the look. */
    private static boolean saysNoRoom(String message) {
        return message.contains("No space left")
                || message.contains("File too large")
                || message.contains("quota exceeded")
                || message.contains("not enough space");
    }

    private boolean hasNoRoom() {
        try {
            return Files.getFileStore(location.folder()).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }
}
