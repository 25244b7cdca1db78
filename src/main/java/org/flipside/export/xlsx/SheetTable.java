package org.flipside.export.xlsx;

import org.flipside.model.Session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * A sheet that can come back changed.
 *
 * @param sheet its name
 * @param fields the columns that may be changed, those first on which others depend
 * @param where names what a row is about
 */
record SheetTable(
        String sheet, List<SheetField<?>> fields, BiFunction<Session, UUID, String> where) {
    /** The column with the identities of rows. */
    static final String ID = "Id";

    SheetTable {
        fields = List.copyOf(fields);
    }

    /** The column of that name, if it may be changed. */
    Optional<SheetField<?>> field(String column) {
        for (SheetField<?> field : fields) {
            if (field.column().equals(column)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
