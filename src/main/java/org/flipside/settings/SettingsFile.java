package org.flipside.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The settings on disk. Whatever the file holds, reading gives settings: what cannot be understood
 * counts as not remembered. May be used from any thread.
 */
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    /** The settings in that folder. */
    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** Reads them. */
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.NONE;
        }
        try {
            return settings(new JsonMapper().readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "The settings cannot be read and begin anew", e);
            return Settings.NONE;
        }
    }

    private static Settings settings(JsonNode root) {
        JsonNode window = root.path("window");
        Settings known =
                Settings.NONE
                        .withStage(stage(root.path("stage")))
                        .withTheme(root.path("theme").asString(""));
        try {
            return known.withWindow(
                    new WindowPlace(
                            window.path("x").asDouble(Double.NaN),
                            window.path("y").asDouble(Double.NaN),
                            window.path("width").asDouble(0),
                            window.path("height").asDouble(0),
                            window.path("maximized").asBoolean(false)));
        } catch (IllegalArgumentException _) {
            return known;
        }
    }

    private static StageChoice stage(JsonNode stage) {
        return new StageChoice(
                stage.path("display").asString(""),
                stage.path("textPercent").asInt(100),
                stage.path("footer").asBoolean(true));
    }

    /**
     * Writes them; the file is the old one or the new one. A failure is logged: no work is lost.
     */
    public void write(Settings settings) {
        ObjectNode root = new JsonMapper().createObjectNode();
        settings.window()
                .ifPresent(
                        place ->
                                root.putObject("window")
                                        .put("x", place.x())
                                        .put("y", place.y())
                                        .put("width", place.width())
                                        .put("height", place.height())
                                        .put("maximized", place.maximized()));
        root.put("theme", settings.theme());
        root.putObject("stage")
                .put("display", settings.stage().display())
                .put("textPercent", settings.stage().textPercent())
                .put("footer", settings.stage().footer());
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path fresh = file.resolveSibling("settings.json.new");
            Files.writeString(fresh, root.toPrettyString() + "\n", StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be written", e);
        }
    }
}
