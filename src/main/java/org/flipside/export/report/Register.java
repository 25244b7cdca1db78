package org.flipside.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list as every document tells it.
 *
 * @param id names it in links, such as {@code actions}
 * @param title its heading
 * @param mark the letter before the numbers of its entries; empty where they have none
 * @param header the names of the columns
 * @param rows as many texts each as there are columns, not yet made fit for any document
 */
public record Register(
        String id, String title, String mark, List<String> header, List<List<String>> rows) {
    public Register {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(title + " has a row of " + row.size());
            }
        }
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same without the columns in which no entry says anything. */
    public Register filled() {
        List<Integer> kept =
                IntStream.range(0, header.size())
                        .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isBlank()))
                        .boxed()
                        .toList();
        return new Register(
                id,
                title,
                mark,
                kept.stream().map(header::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /** The same with a first column that numbers its entries, such as {@code L3}. */
    public Register numbered() {
        if (mark.isEmpty()) {
            return this;
        }
        List<String> wide = new ArrayList<>(List.of("No."));
        wide.addAll(header);
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> all = new ArrayList<>(List.of(mark + (numbered.size() + 1)));
            all.addAll(row);
            numbered.add(all);
        }
        return new Register(id, title, mark, wide, numbered);
    }
}
