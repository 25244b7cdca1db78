package org.flipside.model;

/** How well a piece of evidence is grounded, weakest first ({@code domain.md} section 5.2). */
public enum Strength {
    /** Somebody heard it from somebody. */
    HEARSAY,

    /** One account. */
    ONE_ACCOUNT,

    /** Several independent accounts, or one record. */
    SEVERAL_ACCOUNTS,

    /** A record and an independent confirmation. */
    CONFIRMED_RECORD;

    /** The strength as a figure, from 1 (hearsay) to 4 (record, confirmed). */
    public int level() {
        return switch (this) {
            case HEARSAY -> 1;
            case ONE_ACCOUNT -> 2;
            case SEVERAL_ACCOUNTS -> 3;
            case CONFIRMED_RECORD -> 4;
        };
    }
}
