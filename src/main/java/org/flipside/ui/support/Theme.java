package org.flipside.ui.support;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

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
        ofSystem().apply();
        Platform.getPreferences().addListener((Observable _) -> ofSystem().applyIfOther());
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
