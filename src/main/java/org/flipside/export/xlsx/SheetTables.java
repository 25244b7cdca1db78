package org.flipside.export.xlsx;

import java.util.List;

/** The sheets that can come back changed. */
final class SheetTables {
    /** In the order in which they are exported. */
    static final List<SheetTable> ALL =
            List.of(
                    SheetCards.TABLE,
                    SheetEvidence.TABLE,
                    SheetOwners.TABLE,
                    SheetRegisters.LINKS,
                    SheetActions.TABLE,
                    SheetRegisters.DECISIONS,
                    SheetRegisters.PARKED);

    private SheetTables() {}

    /** Their names, for people. */
    static String told() {
        List<String> names = ALL.stream().map(SheetTable::sheet).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
