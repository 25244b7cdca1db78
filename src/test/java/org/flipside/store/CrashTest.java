package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Session;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.Child;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Kills a process that writes, at moments of chance: what was told as saved is there. */
class CrashTest {
    private static final int MOST_LINES = 150;

    @TempDir private Path folder;

    @Test
    void whatWasToldAsSavedSurvivesTheDeathOfTheProcess() throws Exception {
        survive(10);
    }

    @Test
    @Tag("crash")
    void whatWasToldAsSavedSurvivesManyDeathsOfTheProcess() throws Exception {
        survive(50);
    }

    private void survive(int rounds) throws IOException, InterruptedException {
        OnDisk location = new OnDisk(folder.resolve("library"));
        SplittableRandom chance = new SplittableRandom();
        List<Long> told = new ArrayList<>();
        for (int seed = 0; seed < rounds; seed++) {
            told.add(writeAndKill(location, seed, chance.nextInt(MOST_LINES)));
            try (Library library = Library.open(location)) {
                for (int earlier = 0; earlier <= seed; earlier++) {
                    verify(library, earlier, told.get(earlier));
                }
            }
        }
        assertThat(told).anyMatch(number -> number > 1);
        assertThat(location.folder()).isDirectoryNotContaining("glob:**-damaged-*");
    }

    /** The number of the last entry that the process told as saved before it died; 0 if none. */
    private static long writeAndKill(OnDisk location, int seed, int lines)
            throws IOException, InterruptedException {
        String last = "";
        try (Child child =
                Child.start(WritingChild.class, location.describe(), String.valueOf(seed))) {
            for (int i = 0; i < lines; i++) {
                last = child.line();
            }
            child.kill();
            for (String line : child.rest()) {
                last = line;
            }
            child.end();
        }
        return last.isEmpty() ? 0 : Long.parseLong(last.substring("saved ".length()));
    }

    private static void verify(Library library, int seed, long told) {
        Session first = WritingChild.expected(seed, 1);
        var ends = library.heads().join().get(first.id());
        long number = ends == null ? 0 : ends.last();
        assertThat(number).as("seed %d", seed).isGreaterThanOrEqualTo(told);
        if (number > 0) {
            Session loaded = library.load(first.id()).join().session();
            assertThat(loaded).isEqualTo(WritingChild.expected(seed, number));
            assertThat(Replay.of(library, first.id())).isEqualTo(loaded);
        }
    }
}
