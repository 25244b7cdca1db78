package org.flipside.model;

/**
 * One thing that is done with each card of a phase, such as "Talk in pairs".
 *
 * @param name what it is called
 * @param seconds planned length, 0 to {@link Countdown#LONGEST}
 */
public record Step(String name, int seconds) {
    public Step {
        if (seconds < 0 || seconds > Countdown.LONGEST) {
            throw new IllegalArgumentException(
                    "A step lasts 0 to %d seconds: %d".formatted(Countdown.LONGEST, seconds));
        }
    }
}
