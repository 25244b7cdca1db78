package org.flipside.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the operating system wants programs to keep what they remember.
 *
 * @param settings for settings
 * @param logs for logs
 */
public record Folders(Path settings, Path logs) {
    /** Those of this user. */
    public static Folders standard() {
        return standard(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", "")));
    }

    /** Those of any operating system, environment and home folder. */
    static Folders standard(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new Folders(
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                            .resolve("Flipside"),
                    local.resolve("Flipside").resolve("Logs"));
        }
        if (lower.startsWith("mac")) {
            return new Folders(
                    home.resolve("Library/Application Support/Flipside"),
                    home.resolve("Library/Logs/Flipside"));
        }
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("flipside"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("flipside"));
    }

    /** A relative folder in the variable counts as none, as the XDG specification says. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
