package org.flipside.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register as a table.
 *
 * @param name what its file name ends with, such as {@code cards}
 * @param counts what its rows hold
 * @param header the names of the columns
 * @param rows as many fields each as there are columns
 */
record CsvTable(String name, Counts counts, List<String> header, List<List<String>> rows) {
    /** Stands between several values in one field. */
    static final String BETWEEN = "; ";

    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(name + " has a row of " + row.size());
            }
        }
    }

    /** A table in which each row is one of what is counted. */
    static CsvTable of(
            String name, Counted counted, List<String> header, Stream<List<String>> rows) {
        List<List<String>> list = rows.toList();
        return new CsvTable(name, Counts.NONE.with(counted, list.size()), header, list);
    }

    /** A card's number; empty where there is no card. */
    static String number(CardRef card) {
        return card.isCard() ? String.valueOf(card.number()) : "";
    }

    /** Several cards in one field. */
    static String numbers(List<CardRef> cards) {
        return cards.stream()
                .map(card -> card.isCard() ? number(card) : card.title())
                .collect(Collectors.joining(BETWEEN));
    }
}
