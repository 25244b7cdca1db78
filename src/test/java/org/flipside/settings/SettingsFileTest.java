package org.flipside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

class SettingsFileTest {
    private static final WindowPlace PLACE = new WindowPlace(10, -20.5, 1440, 900, true);

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsRead() {
        new SettingsFile(folder.resolve("new")).write(Settings.NONE.withWindow(PLACE));

        assertThat(new SettingsFile(folder.resolve("new")).read().window()).contains(PLACE);
    }

    @Test
    void coloursAreRememberedByTheirName() {
        new SettingsFile(folder).write(Settings.NONE.withTheme("dark"));

        assertThat(new SettingsFile(folder).read().theme()).isEqualTo("dark");
    }

    @Test
    void nothingIsRememberedBeforeTheFirstRun() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"window\": 3}",
                "{\"window\": {\"x\": 0, \"y\": 0, \"width\": -1, \"height\": 900}}",
                "{\"window\": {\"x\": \"left\", \"y\": 0, \"width\": 10, \"height\": 900}}"
            })
    void whatCannotBeUnderstoodCountsAsNotRemembered(String text) throws Exception {
        Files.writeString(folder.resolve("settings.json"), text);

        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.NONE);
    }

    @Test
    void settingsOfALaterVersionAreReadAsFarAsTheyAreKnown() throws Exception {
        Files.writeString(
                folder.resolve("settings.json"),
                """
                {"theme": "dark", "window": {"x": 1, "y": 2, "width": 3, "height": 4, "screen": 2}}
                """);

        assertThat(new SettingsFile(folder).read().window())
                .contains(new WindowPlace(1, 2, 3, 4, false));
    }

    @Test
    void aFolderThatCannotBeMadeIsNoFailure() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        new SettingsFile(taken).write(Settings.NONE.withWindow(PLACE));

        assertThat(taken).hasContent("a file");
    }
}
