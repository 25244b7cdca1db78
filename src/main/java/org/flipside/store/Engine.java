package org.flipside.store;

import org.jdbi.v3.core.Handle;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What differs between the databases a library can lie in. Called on the store thread only. */
interface Engine extends AutoCloseable {
    /**
     * Makes sure that the library is there, is ours and has the present schema; takes it for this
     * process.
     *
     * @throws LibraryException if not; what lies there is then as it was
     */
    void prepare();

    /**
     * A copy of the library as it was, if a part of it was missing when {@link #prepare} looked:
     * what is opened then is an earlier state.
     */
    default Optional<Path> damagedCopy() {
        return Optional.empty();
    }

    /** A new connection to what {@link #prepare} prepared. */
    Connection connect() throws SQLException;

    /** Returns when all that was committed is on the disk. */
    void sync(Handle handle);

    /** Ends a connection of which nothing more is to be written, because something went wrong. */
    void abandon(Handle handle);

    /** Ends a connection in good order. */
    void disconnect(Handle handle);

    /** What a failure means to people. */
    LibraryException explain(Exception failure);

    /** Gives the library free for other processes. */
    @Override
    void close();
}
