package org.flipside.store;

import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What every statement that writes rows needs. */
final class Rows {
    private Rows() {}

    /** Binds values to the marks of a statement, in order; each is of a type that drivers know. */
    static void bind(SqlStatement<?> statement, List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.bind(i, (Argument) (at, prepared, _) -> prepared.setObject(at, value));
        }
    }

    /**
     * Makes sure that each statement of a batch met exactly one row.
     *
     * @throws LibraryException a conflict, if one of them did not
     */
    static void expectOneEach(int... counts) {
        for (int count : counts) {
            if (count != 1) {
                throw Failures.conflict(null);
            }
        }
    }
}
