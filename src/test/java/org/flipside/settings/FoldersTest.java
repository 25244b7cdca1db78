package org.flipside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ines");

    @Test
    void linuxKeepsSettingsAndLogsApart() {
        assertThat(Folders.standard("Linux", Map.of(), HOME))
                .isEqualTo(
                        new Folders(
                                HOME.resolve(".config/flipside"),
                                HOME.resolve(".local/state/flipside")));
    }

    @Test
    void theVariablesOfTheDesktopAreHonouredWhereTheyAreAbsolute() {
        assertThat(
                        Folders.standard(
                                "Linux",
                                Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "relative"),
                                HOME))
                .isEqualTo(
                        new Folders(Path.of("/c/flipside"), HOME.resolve(".local/state/flipside")));
    }

    @Test
    void aMacAndWindowsHaveTheirOwn() {
        assertThat(Folders.standard("Mac OS X", Map.of(), HOME).logs())
                .isEqualTo(HOME.resolve("Library/Logs/Flipside"));
        assertThat(Folders.standard("Windows 11", Map.of(), HOME).settings())
                .isEqualTo(HOME.resolve("AppData/Roaming/Flipside"));
    }
}
