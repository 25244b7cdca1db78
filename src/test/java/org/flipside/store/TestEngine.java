package org.flipside.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The databases on which every test of the store runs. */
enum TestEngine {
    H2 {
        @Override
        LibraryLocation fresh(Path folder) {
            return new LibraryLocation.OnDisk(folder.resolve("Bücherei no. 1").resolve("library"));
        }

        @Override
        Engine engine(LibraryLocation location) {
            return new H2Engine((LibraryLocation.OnDisk) location);
        }
    },

    POSTGRES {
        @Override
        LibraryLocation fresh(Path folder) {
            String schema = "s" + UUID.randomUUID().toString().replace("-", "");
            String server = Server.INSTANCE.getJdbcUrl("postgres", "postgres");
            try (Connection connection = DriverManager.getConnection(server);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new LibraryLocation.Server(server + "&currentSchema=" + schema);
        }

        @Override
        Engine engine(LibraryLocation location) {
            return new PostgresEngine((LibraryLocation.Server) location);
        }
    };

    /** A place where no library is yet. */
    abstract LibraryLocation fresh(Path folder);

    /** The engine for that place. */
    abstract Engine engine(LibraryLocation location);

    /** One for the whole test run; it ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
