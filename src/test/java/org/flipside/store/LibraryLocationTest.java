package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.store.LibraryLocation.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class LibraryLocationTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void aFileMayBeNamedWithOrWithoutItsEnding() {
        OnDisk expected = new OnDisk(Path.of("/data/clients.mv.db"));

        assertThat(LibraryLocation.parse("/data/clients.mv.db")).isEqualTo(expected);
        assertThat(LibraryLocation.parse("/data/clients")).isEqualTo(expected);
        assertThat(LibraryLocation.parse("/data/x/../clients")).isEqualTo(expected);
    }

    @Test
    void ofAFolderItIsTheLibraryInIt(@TempDir Path folder) {
        assertThat(LibraryLocation.parse(folder.toString()))
                .isEqualTo(new OnDisk(folder.resolve("library.mv.db")));
    }

    @Test
    void aServerIsNamedByItsUrl() {
        assertThat(LibraryLocation.parse("jdbc:postgresql://db.example/flipside"))
                .isEqualTo(new Server("jdbc:postgresql://db.example/flipside"));
    }

    @Test
    void anyOtherDatabaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibraryLocation.parse("jdbc:mysql://db.example/flipside"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibraryLocation.parse("jdbc:h2:file:/data/x"));
        assertThatIllegalArgumentException().isThrownBy(() -> LibraryLocation.parse("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> LibraryLocation.parse("a\0b"));
    }

    @Test
    void noPasswordIsEverShown() {
        Server location =
                new Server(
                        "jdbc:postgresql://ada:secret@db.example:5432/flipside?user=ada"
                                + "&password=secret&sslpassword=secret&ssl=true");

        assertThat(location.describe())
                .isEqualTo(
                        "jdbc:postgresql://db.example:5432/flipside?user=ada"
                                + "&password=…&sslpassword=…&ssl=true");
        assertThat(location.toString()).doesNotContain("secret");
    }

    @Test
    void theStandardPlaceIsWhereThePlatformKeepsData() {
        assertThat(LibraryLocation.standard("Linux", Map.of(), HOME))
                .isEqualTo(new OnDisk(HOME.resolve(".local/share/flipside/library.mv.db")));
        assertThat(LibraryLocation.standard("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(new OnDisk(Path.of("/data/flipside/library.mv.db")));
        assertThat(LibraryLocation.standard("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(new OnDisk(HOME.resolve(".local/share/flipside/library.mv.db")));
        assertThat(LibraryLocation.standard("Mac OS X", Map.of(), HOME))
                .isEqualTo(
                        new OnDisk(
                                HOME.resolve(
                                        "Library/Application Support/Flipside/library.mv.db")));
        assertThat(LibraryLocation.standard("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(new OnDisk(Path.of("/roaming/Flipside/library.mv.db")));
    }
}
