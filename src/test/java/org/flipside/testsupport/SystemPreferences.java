package org.flipside.testsupport;

import javafx.application.Platform;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * What the operating system says that its user prefers, as a test wants it. JavaFX has no public
 * way to say so: this one goes through what its native platforms call.
 */
public final class SystemPreferences {
    private static final String MOTION = "Test.reducedMotion";
    private static final String FOREGROUND = "Test.foreground";
    private static final String BACKGROUND = "Test.background";
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private SystemPreferences() {}

    /** No movement that is not needed, or movement again. */
    public static void reduceMotion(boolean reduced) {
        tell(Map.of(MOTION, reduced));
    }

    /** Light text on a dark ground, or the other way round. */
    public static void darkColours(boolean dark) {
        tell(
                Map.of(
                        FOREGROUND, dark ? Color.WHITE : Color.BLACK,
                        BACKGROUND, dark ? Color.BLACK : Color.WHITE));
    }

    /** High contrast, as Windows says it. */
    public static void highContrast(boolean high) {
        tell(Map.of(HIGH_CONTRAST, high));
    }

    /** What was said in tests no longer holds. */
    public static void reset() {
        reduceMotion(false);
        highContrast(false);
        darkColours(false);
    }

    private static void tell(Map<String, Object> said) {
        FxTest.run(
                () -> {
                    introduce();
                    call(
                            type("PlatformImpl"),
                            null,
                            "updatePreferences",
                            new Class<?>[] {Map.class},
                            said);
                });
    }

    /** Names the preferences above to JavaFX and what they mean; again does no harm. */
    private static void introduce() {
        Map<String, Class<?>> types =
                Map.of(MOTION, Boolean.class, FOREGROUND, Color.class, BACKGROUND, Color.class);
        Map<String, Object> meanings = new HashMap<>();
        meanings.put(MOTION, meaning("reducedMotion", Boolean.class));
        meanings.put(FOREGROUND, meaning("foregroundColor", Color.class));
        meanings.put(BACKGROUND, meaning("backgroundColor", Color.class));
        call(
                type("preferences.PlatformPreferences"),
                Platform.getPreferences(),
                "initialize",
                new Class<?>[] {Map.class, Map.class},
                types,
                meanings);
    }

    private static Object meaning(String property, Class<?> of) {
        try {
            return type("preferences.PreferenceMapping")
                    .getConstructor(String.class, Class.class)
                    .newInstance(property, of);
        } catch (ReflectiveOperationException e) {
            throw otherwise(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("com.sun.javafx.application." + name);
        } catch (ClassNotFoundException e) {
            throw otherwise(e);
        }
    }

    private static void call(
            Class<?> type,
            @Nullable Object on,
            String method,
            Class<?>[] parameters,
            Object... arguments) {
        try {
            Object _ = type.getMethod(method, parameters).invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw otherwise(e);
        }
    }

    private static LinkageError otherwise(ReflectiveOperationException e) {
        return new LinkageError("JavaFX takes preferences in another way now", e);
    }
}
