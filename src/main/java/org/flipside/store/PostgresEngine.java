package org.flipside.store;

import org.flipside.store.LibraryLocation.Server;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A library on a server that speaks PostgreSQL's language. */
final class PostgresEngine implements Engine {
    private static final String TABLES =
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()";

    private final Server location;

    PostgresEngine(Server location) {
        this.location = location;
    }

    @Override
    public void prepare() {
        ConnectionFactory connections = this::connect;
        try (Handle handle = Jdbi.create(connections).open()) {
            int version = version(handle);
            if (version > Migrations.latest()) {
                throw Failures.newer(location.describe(), version);
            }
            migrate(handle, version);
        } catch (JdbiException e) {
            throw explain(e);
        }
    }

    private int version(Handle handle) {
        if (count(handle, TABLES + " AND table_name = 'flipside_schema'") > 0) {
            return Migrations.version(handle);
        }
        if (count(handle, TABLES) > 0) {
            throw Failures.notALibrary(location.describe(), Failures.Foreign.TABLES);
        }
        return 0;
    }

    private static int count(Handle handle, String sql) {
        return handle.select(sql).mapTo(int.class).one();
    }

    private void migrate(Handle handle, int version) {
        try {
            Migrations.run(handle, version, Migrations.latest());
        } catch (JdbiException e) {
            if (version(handle) < Migrations.latest()) { // else another machine did it meanwhile
                throw e;
            }
        }
    }

    @Override
    public Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("ApplicationName", "Flipside");
        settings.setProperty("connectTimeout", "10"); // seconds, as the next
        settings.setProperty("socketTimeout", "60");
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(location.jdbcUrl(), settings);
    }

    /** The server's commit is on its disk already. */
    @Override
    public void sync(Handle handle) {}

    @Override
    public void abandon(Handle handle) {
        handle.close();
    }

    @Override
    public void disconnect(Handle handle) {
        handle.close();
    }

    @Override
    public LibraryException explain(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LibraryException known) {
                return known;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return meaning(sql.getSQLState(), sql, failure);
            }
        }
        return Failures.internal(location.describe(), failure);
    }

    /** By the classes of the standard, of which PostgreSQL keeps to the letter. */
    private LibraryException meaning(String state, SQLException said, Exception failure) {
        String where = location.describe();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Failures.unreachable(where, failure);
        }
        if (state.startsWith("28") || state.startsWith("3D") || state.equals("42501")) {
            return Failures.refused(where, said);
        }
        return switch (state) {
            case "23505", "40001", "40P01" -> Failures.conflict(failure);
            case "53100" -> Failures.diskFull(where, failure);
            default -> Failures.internal(where, failure);
        };
    }

    @Override
    public void close() {}
}
