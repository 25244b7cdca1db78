package org.flipside.export.xlsx;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a spreadsheet with another library than the one that wrote it. */
public final class ReadXlsx {
    private final Path file;

    public ReadXlsx(Path file) {
        this.file = file;
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, true));
    }

    /** The rows below the header, by sheet in small letters; a text for each field. */
    public Map<String, List<List<String>>> tables() throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = open()) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<Row> rows = sheet.read();
                int columns = rows.getFirst().getCellCount();
                List<List<String>> told = new ArrayList<>();
                for (Row row : rows.subList(1, rows.size())) {
                    List<String> fields = new ArrayList<>();
                    for (int c = 0; c < columns; c++) {
                        fields.add(row.getOptionalCell(c).map(ReadXlsx::text).orElse(""));
                    }
                    told.add(fields);
                }
                tables.put(sheet.getName().toLowerCase(Locale.ROOT), told);
            }
        }
        return tables;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** All texts of a sheet, row by row. */
    List<List<String>> rows(String sheet) throws IOException {
        try (ReadableWorkbook workbook = open()) {
            return workbook.findSheet(sheet).orElseThrow().read().stream()
                    .map(row -> row.stream().map(ReadXlsx::text).toList())
                    .toList();
        }
    }

    /** The names of the sheets, with those that nobody sees in brackets. */
    List<String> sheets() throws IOException {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets()
                    .map(
                            sheet ->
                                    switch (sheet.getVisibility()) {
                                        case VISIBLE -> sheet.getName();
                                        case HIDDEN -> "(" + sheet.getName() + ")";
                                        case VERY_HIDDEN -> "((" + sheet.getName() + "))";
                                    })
                    .toList();
        }
    }

    /** The field in that column of a row, counted from 1 below the header. */
    Optional<Cell> cell(String sheet, String column, int row) throws IOException {
        try (ReadableWorkbook workbook = open()) {
            List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
            for (Cell each : rows.getFirst()) {
                if (each != null && each.getText().equals(column)) {
                    return rows.get(row).getOptionalCell(each.getColumnIndex());
                }
            }
            throw new IllegalArgumentException(column);
        }
    }

    /** The parts that the file is packed of. */
    Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
                parts.put(
                        e.getName(),
                        new String(
                                entries.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The form of a cell, as the file has it. */
    String style(String part, String cell) throws IOException {
        Matcher number =
                Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"")
                        .matcher(parts().getOrDefault(part, ""));
        if (!number.find()) {
            throw new IllegalArgumentException(cell);
        }
        String styles = parts().getOrDefault("xl/styles.xml", "");
        return Pattern.compile("<xf ")
                .splitAsStream(styles.substring(styles.indexOf("<cellXfs")))
                .skip(1L + Integer.parseInt(number.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** All parts that begin so, as one text. */
    String all(String beginning) throws IOException {
        return parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
