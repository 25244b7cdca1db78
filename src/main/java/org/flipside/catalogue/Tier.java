package org.flipside.catalogue;

/**
 * Where a failure mode stands in a cascade: foundational ones feed the rest, terminal ones end it.
 */
public enum Tier {
    /** Feeds the mechanisms. */
    FOUNDATIONAL(1, "I"),

    /** Carries a failure on. */
    MECHANISM(2, "II"),

    /** Where cascades end. */
    TERMINAL(3, "III");

    private final int number;
    private final String numeral;

    Tier(int number, String numeral) {
        this.number = number;
        this.numeral = numeral;
    }

    /** 1 to 3. */
    public int number() {
        return number;
    }

    /** The number as a Roman numeral, for tabs and legends. */
    public String numeral() {
        return numeral;
    }
}
