package org.flipside.bench;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Flipside;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.WorkshopRef;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Libraries on the disk under test, with sessions whose texts are as long as real ones. */
public final class BenchLibrary {
    private static final List<String> WORDS =
            List.of(
                    "customer",
                    "promise",
                    "queue",
                    "status",
                    "report",
                    "owner",
                    "decision",
                    "delay",
                    "exception",
                    "handover",
                    "metric",
                    "green",
                    "quietly",
                    "again",
                    "nobody",
                    "everybody",
                    "explains",
                    "waits",
                    "for",
                    "the",
                    "a",
                    "of",
                    "and",
                    "because",
                    "last",
                    "quarter",
                    "team",
                    "escalation",
                    "form",
                    "number");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final SplittableRandom chance = new SplittableRandom(1);

    /** An empty folder under {@code target}, on a disk rather than in memory. */
    public static Path freshFolder(String name) {
        Path folder = Path.of("target", "bench", name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file to append to. */
    static FileChannel appending(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new library in that folder. */
    public static Library open(Path folder) {
        return Library.open(new LibraryLocation.OnDisk(folder.resolve("library")));
    }

    /** A session with that many cards and pieces of evidence on each. */
    Session session(int cards, int evidencePerCard) {
        List<Entity> all = new ArrayList<>();
        Lens lens = new Lens(Id.random(), words(2), words(6), 1);
        all.add(details());
        all.add(lens);
        all.add(new Group(Id.random(), words(2), 9, 1));
        for (int i = 0; i < cards; i++) {
            Card card = card(lens, i);
            all.add(card);
            for (int j = 0; j < evidencePerCard; j++) {
                all.add(evidence(card));
            }
        }
        return Session.of(all);
    }

    private SessionDetails details() {
        return new SessionDetails(
                Id.random(),
                words(5),
                words(2),
                words(2),
                LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(2500)),
                LocalTime.of(9, 30),
                SessionState.CLOSED,
                AnswerKeeping.COUNTS_ONLY,
                5,
                new WorkshopRef("customer", 1, "The customer"),
                words(20),
                words(20),
                words(20),
                NOON);
    }

    private Card card(Lens lens, int place) {
        return new Card(
                Id.random(),
                lens.id(),
                place,
                new Claim(words(7), words(20), words(2)),
                new Flipside(words(10), words(45), words(14), new PatternRef.FailureMode(4)),
                chance.nextBoolean() ? Side.CLAIM : Side.FLIPSIDE,
                new Point(264.0 * (place % 100), 184.0 * Math.floorDiv(place, 100)),
                words(12),
                List.of(words(1)));
    }

    private Evidence evidence(Card card) {
        return new Evidence(
                Id.random(),
                card.id(),
                EvidenceKind.OBSERVATION,
                Direction.FOR,
                Strength.ONE_ACCOUNT,
                Proximity.OWN_CHAIR,
                CalendarDay.of(LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(300))),
                words(2),
                words(16),
                "",
                NOON);
    }

    /** That many words by chance. */
    String words(int number) {
        return Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size())))
                .limit(number)
                .collect(Collectors.joining(" "));
    }
}
