package org.flipside.export.table;

import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.CardRef;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register as a table, for every format that has tables of data. Fields are texts; the column
 * says what stands in them.
 *
 * @param name what its file name ends with, such as {@code cards}
 * @param counts what its rows hold
 * @param columns from left to right
 * @param rows as many fields each as there are columns
 */
public record Table(String name, Counts counts, List<Column> columns, List<List<String>> rows) {
    /** Stands between several values in one field. */
    public static final String BETWEEN = "; ";

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + " has a row of " + row.size());
            }
        }
    }

    /** A table in which each row is one of what is counted. */
    static Table of(String name, Counted counted, Columns columns, Stream<List<String>> rows) {
        List<List<String>> list = rows.toList();
        return new Table(name, Counts.NONE.with(counted, list.size()), columns.list(), list);
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
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
