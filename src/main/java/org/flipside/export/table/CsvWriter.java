package org.flipside.export.table;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table for each register, since a spreadsheet opens one table from a file: {@code
 * -session.csv} with what is true of the whole and what the edition leaves out, {@code -cards.csv},
 * {@code -evidence.csv} and so on. Empty registers are written too, so that no older file of the
 * same name is taken for this one.
 *
 * @param bom whether the files begin with a byte order mark, without which some spreadsheets do not
 *     read UTF-8
 * @param separator what stands between fields
 */
public record CsvWriter(boolean bom, CsvSeparator separator) implements FormatWriter {
    private static final String MARK = "\uFEFF";

    @Override
    public List<Part> parts(Edition edition) {
        return new Tables(edition.report())
                .all().stream()
                        .map(
                                table ->
                                        new Part(
                                                "-" + table.name() + Format.CSV.ending(),
                                                table.counts(),
                                                out -> write(table, out)))
                        .toList();
    }

    private void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(bom ? MARK : "");
        Csv.row(writer, separator, table.header());
        for (List<String> row : table.rows()) {
            Csv.row(writer, separator, row);
        }
        writer.flush();
    }
}
