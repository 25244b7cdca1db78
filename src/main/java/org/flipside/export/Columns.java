package org.flipside.export;

import org.flipside.export.Column.Kind;

import java.util.ArrayList;
import java.util.List;

/** Puts the columns of a table together, from left to right. */
final class Columns {
    private final List<Column> all = new ArrayList<>();

    Columns text(String... names) {
        return add(Kind.TEXT, names);
    }

    Columns prose(String... names) {
        return add(Kind.PROSE, names);
    }

    Columns whole(String... names) {
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

    List<Column> list() {
        return List.copyOf(all);
    }
}
