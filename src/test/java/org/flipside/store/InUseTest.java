package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.flipside.store.LibraryException.Problem;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.Child;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class InUseTest {
    @TempDir private Path folder;
    private OnDisk location = new OnDisk(Path.of("library"));

    @BeforeEach
    void locate() {
        location = new OnDisk(folder.resolve("library"));
    }

    @Test
    void aLibraryThatAnotherProcessHoldsIsRefusedAndTheProcessNamed() throws Exception {
        Library.open(location).close();
        try (Child child = Child.start(HoldingChild.class, location.describe())) {
            assertThat(child.line()).startsWith("holding");

            LibraryException failure = open();

            assertThat(failure.problem()).isEqualTo(Problem.IN_USE);
            assertThat(failure.getLocalizedMessage())
                    .contains(location.describe(), "process " + child.pid());
            assertThat(child.end()).isZero();
        }
        Library.open(location).close();
    }

    @Test
    void aProcessThatWasKilledHoldsNothing() throws IOException, InterruptedException {
        try (Child child = Child.start(HoldingChild.class, location.describe())) {
            assertThat(child.line()).startsWith("holding");
            child.kill();
            child.end();
        }

        Library.open(location).close();
    }

    @Test
    void aLibraryCannotBeOpenedTwiceInOneProcess() {
        try (Library first = Library.open(location)) {
            LibraryException failure = open();

            assertThat(failure.problem()).isEqualTo(Problem.IN_USE);
            assertThat(failure.getLocalizedMessage()).contains("this very program");
            assertThat(first.sessions().join()).isEmpty();
        }
        Library.open(location).close();
    }

    private LibraryException open() {
        return catchThrowableOfType(LibraryException.class, () -> Library.open(location).close());
    }
}
