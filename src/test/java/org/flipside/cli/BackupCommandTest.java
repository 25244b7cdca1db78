package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BackupCommandTest {
    private final Path folder;
    private final Calls calls;

    BackupCommandTest(@TempDir Path folder) {
        this.folder = folder;
        calls = new Calls(folder);
    }

    @Test
    void aBackupIsRestoredElsewhere() {
        String id = calls.newSession("Nordhaven");
        Calls.Outcome backup = calls.call("backup", "--to", folder.toString());
        Path file = folder.resolve("flipside-2026-11-21.flipside-backup.zip");
        assertThat(backup).isEqualTo(new Calls.Outcome(0, file + ": 1 session\n", ""));

        String elsewhere = folder.resolve("elsewhere").resolve("library.mv.db").toString();
        Calls.Outcome restored = calls.plainly("restore", file.toString(), "--library", elsewhere);
        assertThat(restored).isEqualTo(new Calls.Outcome(0, elsewhere + ": 1 session\n", ""));
        assertThat(calls.plainly("--library", elsewhere, "show", id).out())
                .isEqualTo(calls.call("show", id).out())
                .contains("Nordhaven");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        calls.newSession("Nordhaven");
        Path file = Files.writeString(folder.resolve("mine.zip"), "mine");

        Calls.Outcome backup = calls.call("backup", "--to", file.toString());
        assertThat(backup.code()).isEqualTo(1);
        assertThat(backup.err()).contains("already; it was not touched");
        assertThat(file).hasContent("mine");

        Calls.Outcome restore = calls.call("restore", file.toString());
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.err()).contains("There is a library at").hasLineCount(1);
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(calls.call("backup", "--to", folder.toString()).err())
                .contains("There is no library at");
        calls.newSession("Nordhaven");
        assertThat(
                        calls.call(
                                        "backup",
                                        "--to",
                                        folder.resolve("no").resolve("b.zip").toString())
                                .err())
                .contains("There is no folder for");
        assertThat(calls.call("restore", folder.resolve("no.zip").toString()).err())
                .contains("There is no file");
        assertThat(calls.call("restore").code()).isEqualTo(2);
    }

    @Test
    void whatIsNoBackupIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.zip"), "mine");
        String elsewhere = folder.resolve("elsewhere").resolve("library.mv.db").toString();

        Calls.Outcome restore = calls.plainly("restore", file.toString(), "--library", elsewhere);
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.err())
                .isEqualTo(
                        "flipside: "
                                + file
                                + " is not a backup of a library, or not whole. Nothing was"
                                + " restored. Name a file that “flipside backup” wrote.\n");
        assertThat(Path.of(elsewhere)).doesNotExist();
    }
}
