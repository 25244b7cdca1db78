package org.flipside.bench;

/** What a board is to reach, with rivals in mind that were measured in the same way. */
final class BoardTargets {
    private BoardTargets() {}

    /** From the library to the picture, in milliseconds. */
    static Target open(int n) {
        return switch (n) {
            case 1_000 -> Target.median(250);
            case 5_000 -> Target.median(500);
            default -> Target.none();
        };
    }

    /** Of the whole process, in MiB. */
    static Target memory(int n) {
        return switch (n) {
            case 1_000 -> Target.median(220);
            case 5_000 -> Target.median(280);
            default -> Target.none();
        };
    }

    /** Whatever the number of cards. */
    static Target drag() {
        return Target.p95(17).and(Target.max(33));
    }

    /**
     * Whatever the number of cards.
     *
     * @param is how many frames in a second there were
     */
    static Target pan(double is) {
        return Target.framesPerSecond(55, is);
    }

    static Target turnOne() {
        return Target.p95(17);
    }

    /** All that are in view. */
    static Target turnAll() {
        return Target.p95(33);
    }
}
