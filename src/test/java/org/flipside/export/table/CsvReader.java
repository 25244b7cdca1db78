package org.flipside.export.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads RFC 4180 by its grammar and refuses whatever is outside of it; shares nothing with ours.
 */
public final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    /** The rows without the header. */
    public static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> all = parse(Files.readString(file, StandardCharsets.UTF_8));
        return all.subList(1, all.size());
    }

    static List<List<String>> parse(String text) {
        CsvReader reader = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            rows.add(reader.row());
        }
        int columns = rows.getFirst().size();
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalArgumentException(row.size() + " fields, not " + columns + row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next() == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("A row that does not end at " + at);
        }
        at += 2;
        return fields;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (next() != '"') {
            while (at < text.length() && ",\"\r\n".indexOf(next()) < 0) {
                field.append(text.charAt(at++));
            }
            return field.toString();
        }
        at++;
        while (true) {
            if (next() == '"' && text.startsWith("\"\"", at)) {
                field.append('"');
                at += 2;
            } else if (next() == '"') {
                at++;
                return field.toString();
            } else if (at >= text.length()) {
                throw new IllegalArgumentException("A quoted field without an end");
            } else {
                field.append(text.charAt(at++));
            }
        }
    }
}
