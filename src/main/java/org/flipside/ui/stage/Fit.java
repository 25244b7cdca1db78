package org.flipside.ui.stage;

import java.util.function.DoublePredicate;

/** Finds the largest type with which something has room; nothing is ever cut off. */
final class Fit {
    private static final int ROUNDS = 12;
    private static final double SMALLEST = 0.05;

    private Fit() {}

    /**
     * The largest factor up to {@code most} with which all has room. It is the one that was tried
     * last, so that what is laid out while trying is as it shall be.
     *
     * @param hasRoom lays out with a factor and says whether there is room
     */
    static double largest(double most, DoublePredicate hasRoom) {
        if (hasRoom.test(most)) {
            return most;
        }
        double fits = most * SMALLEST;
        double tooLarge = most;
        for (int i = 0; i < ROUNDS; i++) {
            double middle = (fits + tooLarge) / 2;
            if (hasRoom.test(middle)) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        boolean _ = hasRoom.test(fits);
        return fits;
    }
}
