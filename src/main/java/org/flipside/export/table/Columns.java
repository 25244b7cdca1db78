package org.flipside.export.table;

import org.flipside.export.table.Column.Kind;

import java.util.ArrayList;
import java.util.List;

/** Puts the columns of a table together, from left to right. */
public final class Columns {
    private final List<Column> all = new ArrayList<>();

    /** Columns of short texts. */
    public Columns text(String... names) {
        return add(Kind.TEXT, names);
    }

    /** Columns of texts that may run over lines. */
    public Columns prose(String... names) {
        return add(Kind.PROSE, names);
    }

    /** Columns of whole numbers. */
    public Columns whole(String... names) {
        return add(Kind.WHOLE, names);
    }

    Columns day(String... names) {
        return add(Kind.DAY, names);
    }

    Columns moment(String... names) {
        return add(Kind.MOMENT, names);
    }

    Columns link(String... names) {
        return add(Kind.LINK, names);
    }

    Columns id(String... names) {
        return add(Kind.ID, names);
    }

    private Columns add(Kind kind, String... names) {
        for (String name : names) {
            all.add(new Column(name, kind));
        }
        return this;
    }

    /** All of them, in the order in which they were put. */
    public List<Column> list() {
        return List.copyOf(all);
    }
}
