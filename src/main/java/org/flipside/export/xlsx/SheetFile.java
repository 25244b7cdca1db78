package org.flipside.export.xlsx;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet that came back.
 *
 * @param name the file as it was named by whoever asked
 * @param session from which it was exported
 * @param savedAt when the file was written
 * @param origins what the sheets held when they were exported
 * @param sheets what they hold now
 */
record SheetFile(
        String name,
        Id<SessionDetails> session,
        Instant savedAt,
        List<SheetRows> origins,
        List<SheetRows> sheets) {
    SheetFile {
        origins = List.copyOf(origins);
        sheets = List.copyOf(sheets);
    }

    /** What a sheet held when it was exported. */
    Optional<SheetRows> origin(String sheet) {
        return named(origins, sheet);
    }

    /** What a sheet holds now; nothing if it was taken out or lost its header. */
    Optional<SheetRows> sheet(String sheet) {
        return named(sheets, sheet);
    }

    private static Optional<SheetRows> named(List<SheetRows> all, String sheet) {
        return all.stream().filter(rows -> rows.sheet().equals(sheet)).findFirst();
    }
}
