package org.flipside.export.xlsx;

/** A cell of a new row that cannot be read, or is missing. */
final class UnfitCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;

    UnfitCell(String column, String message) {
        super(message);
        this.column = column;
    }

    /** The name of its column. */
    String column() {
        return column;
    }
}
