package org.flipside.settings;

import java.util.Optional;

/**
 * What the program remembers from one run to the next.
 *
 * @param windowPlace where the window was; empty before the first run
 * @param stage how the stage is wanted
 * @param theme the colours that somebody chose, by their name; empty where the system chooses
 */
public record Settings(Remembered<WindowPlace> windowPlace, StageChoice stage, String theme) {
    /** Nothing remembered yet. */
    public static final Settings NONE =
            new Settings(new Remembered.Nothing<>(), StageChoice.USUAL, "");

    /** Something that may not have been remembered yet. */
    public sealed interface Remembered<T> {
        /** It was. */
        record This<T>(T value) implements Remembered<T> {}

        /** It was not. */
        record Nothing<T>() implements Remembered<T> {}
    }

    /** Where the window was. */
    public Optional<WindowPlace> window() {
        return switch (windowPlace) {
            case Remembered.This<WindowPlace>(WindowPlace place) -> Optional.of(place);
            case Remembered.Nothing<WindowPlace> _ -> Optional.empty();
        };
    }

    /** The same with another place of the window. */
    public Settings withWindow(WindowPlace place) {
        return new Settings(new Remembered.This<>(place), stage, theme);
    }

    /** The same with the stage wanted otherwise. */
    public Settings withStage(StageChoice other) {
        return new Settings(windowPlace, other, theme);
    }

    /** The same in other colours. */
    public Settings withTheme(String other) {
        return new Settings(windowPlace, stage, other);
    }
}
