package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Countdown;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Session;
import org.flipside.model.Timing;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.Child;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Kills the program in the middle of a count of hands: the room goes on where it stood. */
class RunCrashTest {
    private static final int ENOUGH = 12;

    @TempDir private Path folder;

    @Test
    void aSessionGoesOnWhereItStoodWhenTheProgramDied() throws Exception {
        OnDisk location = new OnDisk(folder.resolve("library"));
        Phase examine = new Phase(Id.random(), "Examine", "", 25, 2);
        Group everybody = new Group(Id.random(), "Everybody", 10_000, 1);
        Session session =
                Sessions.withCards("We listen.", "We decide.")
                        .with(new Phase(Id.random(), "Open", "", 8, 1))
                        .with(examine)
                        .with(everybody);
        try (Library library = Library.open(location)) {
            library.create(session, "New session", "Ada", Sessions.NOON).join();
        }
        Instant before = Instant.now();
        int told = countAndKill(location);
        Instant after = Instant.now();

        try (Library library = Library.open(location)) {
            Session found = library.load(session.id()).join().session();
            Id<Card> card = session.running().getFirst().id();
            Progress progress = found.progress().orElseThrow();
            assertThat(progress.phase()).isEqualTo(examine.id());
            assertThat(progress.looked().isAbout(card)).isTrue();
            assertThat(found.rounds().list())
                    .singleElement()
                    .matches(round -> round.disclosure() == Disclosure.HIDDEN);
            assertThat(found.recognitions().list())
                    .singleElement()
                    .matches(counted -> counted.answer() == Answer.OFTEN)
                    .satisfies(counted -> assertThat(counted.count()).isBetween(told, told + 1));
            Countdown timer = found.timings().get(Timing.idFor(examine.id())).orElseThrow().timer();
            assertThat(timer.running()).isTrue();
            assertThat(timer.left(after.plusSeconds(60)))
                    .isBetween(
                            Duration.ofMinutes(24).minus(Duration.between(before, after)),
                            Duration.ofMinutes(24));
        }
    }

    /** The count that was told last. */
    private static int countAndKill(OnDisk location) throws Exception {
        String last = "";
        try (Child child = Child.start(VotingChild.class, location.describe())) {
            for (int i = 0; i < ENOUGH; i++) {
                last = child.line();
            }
            child.kill();
            for (String line : child.rest()) {
                last = line;
            }
            child.end();
        }
        return Integer.parseInt(last.substring("counted ".length()));
    }
}
