package org.flipside.ui.support;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The three themes and the typeface. To be used on the JavaFX thread. */
public enum Theme {
    /** Paper on a light table. */
    LIGHT("light.css"),
    /** Paper on a dark table. */
    DARK("dark.css"),
    /** Black and white with plain signal colours. */
    HIGH_CONTRAST("high-contrast.css");

    private static final String[] WEIGHTS = {"Inter-Regular.otf", "Inter-SemiBold.otf"};

    private static boolean following;
    private static Optional<Theme> wanted = Optional.empty();

    private final String sheet;

    Theme(String sheet) {
        this.sheet = sheet;
    }

    /** The address of its style sheet. */
    public String sheet() {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }

    /** Gives this theme to all windows. */
    public void apply() {
        Application.setUserAgentStylesheet(sheet());
    }

    /** The theme that the system asks for. */
    public static Theme ofSystem() {
        Platform.Preferences preferences = Platform.getPreferences();
        if (preferences.get("Windows.SPI.HighContrast") instanceof Boolean on && on) {
            return HIGH_CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /**
     * Follows the system from now on, in whatever it says: high contrast is no colour scheme. More
     * than once does no harm.
     */
    public static void followSystem() {
        if (following) {
            return;
        }
        following = true;
        loadFonts();
        current().apply();
        Platform.getPreferences().addListener((Observable _) -> current().applyIfOther());
    }

    private static Theme current() {
        return wanted.orElseGet(Theme::ofSystem);
    }

    /** Gives all windows this theme whatever the system says, or what the system says. */
    public static void want(Optional<Theme> theme) {
        wanted = theme;
        current().applyIfOther();
    }

    /** The theme that somebody chose; nothing where the system chooses. */
    public static Optional<Theme> wanted() {
        return wanted;
    }

    /** The next choice after the one that holds: each theme in turn, then the system's. */
    public static Optional<Theme> nextChoice() {
        if (wanted.isEmpty()) {
            return Optional.of(LIGHT);
        }
        return switch (wanted.get()) {
            case LIGHT -> Optional.of(DARK);
            case DARK -> Optional.of(HIGH_CONTRAST);
            case HIGH_CONTRAST -> Optional.empty();
        };
    }

    /** What settings call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The theme that settings call so; nothing for anything else. */
    public static Optional<Theme> of(String id) {
        return Stream.of(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** Most of what a system says concerns no colour, and to apply a theme takes a while. */
    private void applyIfOther() {
        if (!sheet().equals(Application.getUserAgentStylesheet())) {
            apply();
        }
    }

    /** Whether the system asks for no movement that is not needed. */
    public static boolean isMotionReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    /** Loads the typeface; more than once does no harm. */
    public static void loadFonts() {
        for (String weight : WEIGHTS) {
            try (InputStream in =
                    Objects.requireNonNull(
                            Theme.class.getResourceAsStream("fonts/" + weight), weight)) {
                Font.loadFont(in, 14);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
