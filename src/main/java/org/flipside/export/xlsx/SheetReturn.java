package org.flipside.export.xlsx;

import org.flipside.export.xlsx.SheetRows.Cell;
import org.flipside.export.xlsx.SheetRows.Row;
import org.flipside.files.Difference;
import org.flipside.files.Problem;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.model.Session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a spreadsheet that came back over into its session.
 *
 * <p>Three versions meet: what was exported, what the cell says now, and what the session says now.
 * A cell counts where somebody changed it; it stays as it is, and is shown, where the session was
 * changed in the same place meanwhile. Everything is taken over or, if a cell cannot be read,
 * nothing.
 */
final class SheetReturn {
    private final SheetFile file;
    private final Session before;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final SheetAdditions additions;
    private Session session;

    /** A cell that was taken over, and what its column then has to say. */
    private record Taken(SheetTable table, SheetField<?> field, UUID id, Cell cell, String says) {}

    private SheetReturn(SheetFile file, Session before) {
        this.file = file;
        this.before = before;
        session = before;
        additions = new SheetAdditions(file, before);
        SheetTables.ALL.forEach(this::take);
        taken.forEach(this::check);
        remarks.addAll(additions.remarks());
    }

    /** What a spreadsheet would change in a session, or all the reasons why it changes nothing. */
    static Reading<Proposal> proposal(SheetFile file, Session session) {
        SheetReturn read = new SheetReturn(file, session);
        if (!read.problems.isEmpty()) {
            int shown = Math.min(read.problems.size(), Reading.MAX_PROBLEMS);
            return new Reading.Refused<>(
                    read.problems.subList(0, shown), read.problems.size() - (long) shown);
        }
        if (read.differences.isEmpty() && read.remarks.isEmpty()) {
            read.remarks.add(
                    "There is nothing to take over from the sheets " + SheetTables.told() + ".");
        }
        Path name = Path.of(file.name()).getFileName();
        return new Reading.Read<>(
                new Proposal(
                        "Changes from " + (name == null ? file.name() : name),
                        read.differences,
                        read.remarks,
                        now -> new SheetReturn(file, now).after()),
                List.of());
    }

    private Session after() {
        return problems.isEmpty() ? session : before;
    }

    private void take(SheetTable table) {
        Optional<SheetRows> origin = file.origin(table.sheet());
        Optional<SheetRows> sheet = file.sheet(table.sheet());
        if (origin.isEmpty()) {
            return;
        }
        if (sheet.isEmpty()) {
            remarks.add(
                    "The sheet %s or its column “%s” is gone; nothing changes there."
                            .formatted(table.sheet(), SheetTable.ID));
            return;
        }
        Map<String, Row> exported = new HashMap<>();
        origin.get().rows().forEach(row -> exported.put(row.id(), row));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> notTaken = new HashMap<>();
        for (Row row : sheet.get().rows()) {
            Row before = exported.get(row.id());
            if (row.id().isEmpty()) {
                add(table, sheet.get(), row);
            } else if (before == null) {
                problem(
                        table.sheet(),
                        sheet.get().at(row, SheetTable.ID),
                        "this identity was not exported");
            } else if (!seen.add(row.id())) {
                problem(
                        table.sheet(),
                        sheet.get().at(row, SheetTable.ID),
                        "this identity stands in a row above too; empty the cell for a new row");
            } else {
                compare(table, sheet.get(), before, row, origin.get(), notTaken);
            }
        }
        tell(table, exported.size() - seen.size(), notTaken);
    }

    private void add(SheetTable table, SheetRows sheet, Row row) {
        try {
            session = additions.add(table, row, session, differences);
        } catch (UnfitCell e) {
            problem(table.sheet(), sheet.at(row, e.column()), String.valueOf(e.getMessage()));
        }
    }

    private void tell(SheetTable table, int deleted, Map<String, Integer> notTaken) {
        if (deleted > 0) {
            remarks.add(
                    deleted == 1
                            ? "Sheet %s: 1 row was deleted; it stays in the session."
                                    .formatted(table.sheet())
                            : "Sheet %s: %d rows were deleted; they stay in the session."
                                    .formatted(table.sheet(), deleted));
        }
        notTaken.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        column ->
                                "Sheet %s: “%s” is for reading; %s not taken over."
                                        .formatted(
                                                table.sheet(),
                                                column.getKey(),
                                                column.getValue() == 1
                                                        ? "1 changed cell is"
                                                        : column.getValue() + " changed cells are"))
                .forEach(remarks::add);
    }

    private void compare(
            SheetTable table,
            SheetRows sheet,
            Row exported,
            Row row,
            SheetRows origin,
            Map<String, Integer> notTaken) {
        UUID id = UUID.fromString(exported.id());
        for (String column : origin.columns().keySet()) {
            Cell cell = row.cells().get(column);
            String text = row.text(column);
            boolean changed =
                    (cell != null && cell.computed()) || !same(text, exported.text(column));
            if (!changed || !sheet.has(column)) {
                continue;
            }
            Optional<SheetField<?>> field = table.field(column);
            if (field.isEmpty()) {
                notTaken.merge(column, 1, Integer::sum);
            } else if (cell != null && cell.computed()) {
                problem(
                        table.sheet(),
                        sheet.at(row, column),
                        "a formula stands here; write what it comes to");
            } else if (XlsxText.isCut(exported.text(column))) {
                problem(
                        table.sheet(),
                        sheet.at(row, column),
                        "the text is longer than a cell can hold; change it in the session");
            } else {
                String at = sheet.at(row, column);
                change(table, field.get(), id, exported.text(column), new Cell(at, text, false));
            }
        }
    }

    private void change(
            SheetTable table, SheetField<?> field, UUID id, String exported, Cell cell) {
        String what = field.column().toLowerCase(Locale.ROOT);
        String where = table.where().apply(before, id);
        Optional<String> now = field.shown(before, id);
        if (now.isEmpty()) {
            differences.add(
                    new Difference(
                            where, what, exported, cell.text(), "it is no longer in the session"));
            return;
        }
        try {
            Session changed = field.set(before, id, cell.text());
            String says = field.shown(changed, id).orElse("");
            if (same(says, now.get())) {
                return;
            }
            if (!same(now.get(), exported)) {
                differences.add(
                        new Difference(
                                where,
                                what,
                                now.get(),
                                says,
                                "it was changed in the session meanwhile"));
                return;
            }
            taken.add(new Taken(table, field, id, cell, says));
            if (!same(field.shown(session, id).orElse(""), says)) {
                session = field.set(session, id, cell.text());
                differences.add(Difference.of(where, what, now.get(), says));
            }
        } catch (UnfitValue e) {
            problem(table.sheet(), cell.at(), String.valueOf(e.getMessage()));
        }
    }

    /** Two cells may speak of one thing, such as a figure and its word. */
    private void check(Taken cell) {
        String says = cell.field().shown(session, cell.id()).orElse("");
        if (!same(says, cell.says())) {
            problem(
                    cell.table().sheet(),
                    cell.cell().at(),
                    "another cell says %s where this one says %s"
                            .formatted(SheetWords.quoted(says), SheetWords.quoted(cell.says())));
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private void problem(String sheet, String at, String message) {
        problems.add(
                new Problem(file.name(), 0, 0, "sheet " + sheet + ", " + at + ": " + message, ""));
    }
}
