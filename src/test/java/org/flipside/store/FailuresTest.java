package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.store.LibraryException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FailuresTest {
    private static final Path FILE = Path.of("some {0} place's", "library.mv.db");

    static List<LibraryException> all() {
        Id<SessionDetails> session = Id.random();
        String where = FILE.toString();
        IOException cause = new IOException("The server's word {1}\nand more");
        return Stream.concat(
                        Arrays.stream(Failures.Foreign.values())
                                .map(why -> Failures.notALibrary(where, why)),
                        Stream.of(
                                Failures.conflict(cause),
                                Failures.unknownSession(session),
                                Failures.unknownEntry(session, 12345),
                                Failures.closed(),
                                Failures.inUse(FILE, "", cause),
                                Failures.inUse(FILE, "process 17", null),
                                Failures.inUseHere(FILE, cause),
                                Failures.unreadable(FILE, cause),
                                Failures.newer(where, 99),
                                Failures.notABackup(FILE, cause),
                                Failures.backupNewer(FILE, 9, 1),
                                Failures.backupDamaged(FILE, "sessions/17:3", cause),
                                Failures.backupUnwritten(cause),
                                Failures.notEmpty(where),
                                Failures.folderMissing(FILE, cause),
                                Failures.noAccess(FILE, cause),
                                Failures.badName(FILE),
                                Failures.diskFull(where, cause),
                                Failures.unreachable(where, cause),
                                Failures.refused(where, cause),
                                Failures.internal(where, cause)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSentenceNamesEverythingAsItIs(LibraryException failure) {
        String sentence = failure.getLocalizedMessage();
        assertThat(sentence).endsWith(".");
        String frame = sentence;
        for (String value : failure.values()) {
            assertThat(sentence).contains(value);
            frame = frame.replace(value, "");
        }
        assertThat(frame).doesNotContain("{", "}", "'");
    }

    @Test
    void everyProblemHasASentenceAndNoSentenceIsLeftOver() {
        Set<Problem> told =
                all().stream().map(LibraryException::problem).collect(Collectors.toSet());
        assertThat(told).isEqualTo(EnumSet.allOf(Problem.class));
        assertThat(all())
                .extracting(LibraryException::getLocalizedMessage)
                .doesNotHaveDuplicates()
                .hasSize(FailureTexts.BUNDLE.keySet().size());
    }
}
