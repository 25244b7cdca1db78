package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Session;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/**
 * The system refuses to let the file grow, by the limit that a shell can set for a process: what H2
 * and we meet is a write that fails, as on a full disk.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its shell has no such limit")
class DiskFullTest {
    private static final long SEED = 3;

    @TempDir private Path folder;

    @Test
    void whatWasSavedBeforeStaysAndTheFailureIsNamed() throws Exception {
        OnDisk location = new OnDisk(folder.resolve("library"));
        List<String> told;
        try (Child child =
                Child.startWithLittleRoom(
                        1500, WritingChild.class, location.describe(), String.valueOf(SEED))) {
            told = child.rest();
            child.end();
        }

        long saved = told.stream().filter(line -> line.startsWith("saved ")).count();
        assertThat(saved).isPositive();
        assertThat(told).contains("failed DISK_FULL");
        assertThat(told).anyMatch(line -> line.startsWith("holds "));
        try (Library library = Library.open(location)) {
            Session first = WritingChild.expected(SEED, 1);
            var ends = library.heads().join().get(first.id());
            long number = ends == null ? 0 : ends.last();
            assertThat(number).isGreaterThanOrEqualTo(saved);
            assertThat(library.load(first.id()).join().session())
                    .isEqualTo(WritingChild.expected(SEED, number));
        }
    }
}
