package org.flipside.export.xlsx;

/** Somebody wrote into a cell what cannot stand there; the message says what can. */
final class UnfitValue extends Exception {
    private static final long serialVersionUID = 1L;

    UnfitValue(String message) {
        super(message);
    }
}
