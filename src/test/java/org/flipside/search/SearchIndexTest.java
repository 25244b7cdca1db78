package org.flipside.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.ChangeSet;
import org.flipside.model.Claim;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.model.WorkshopRef;
import org.flipside.store.Following;
import org.flipside.store.JournalEntry;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

class SearchIndexTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS =
            List.of(
                    Logger.getLogger(IndexFolder.class.getName()),
                    Logger.getLogger(SearchIndex.class.getName()),
                    Logger.getLogger(Following.class.getName()));

    private final Path folder;
    private final Library library;
    private SearchIndex index;

    private final Card card =
            new Card(
                    Id.random(),
                    Id.random(),
                    1,
                    new Claim(
                            "Green means we are on track",
                            "The board reads it weekly",
                            "town hall"),
                    new Flipside(
                            "The light stays green. The work does not.",
                            "A café owner calls for the third time while Größe and Ärger are"
                                    + " counted",
                            "What is rewarded is the colour",
                            new PatternRef.FailureMode(4)),
                    Side.CLAIM,
                    Point.ORIGIN,
                    "ask quietly",
                    List.of("reporting"));

    SearchIndexTest(@TempDir Path folder) {
        this.folder = folder;
        library = Library.open(new LibraryLocation.OnDisk(folder.resolve("library")));
        index = open();
    }

    /** The damage below is meant. */
    @BeforeAll
    static void keepTheLogQuiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterAll
    static void logAgain() {
        LOGGERS.forEach(logger -> logger.setLevel(null));
    }

    private SearchIndex open() {
        return SearchIndex.open(
                folder.resolve("index"),
                library,
                pattern -> pattern.code().equals("FM-04") ? "Metric Shadowing" : "");
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
    }

    @Test
    void everythingThatSomebodyWroteCanBeFound() {
        createFull();
        index.caughtUp().join();

        Map<String, EntityKind> kinds =
                Map.ofEntries(
                        entry("green track", EntityKind.CARD),
                        entry("weekly", EntityKind.CARD),
                        entry("town hall", EntityKind.CARD),
                        entry("stays light", EntityKind.CARD),
                        entry("third time", EntityKind.CARD),
                        entry("rewarded colour", EntityKind.CARD),
                        entry("FM-04", EntityKind.CARD),
                        entry("metric shadowing", EntityKind.CARD),
                        entry("reporting", EntityKind.CARD),
                        entry("quietly", EntityKind.CARD),
                        entry("eyes", EntityKind.DETAILS),
                        entry("nordhaven", EntityKind.DETAILS),
                        entry("claims unit", EntityKind.DETAILS),
                        entry("leader", EntityKind.LENS),
                        entry("dashboard", EntityKind.EVIDENCE),
                        entry("controller", EntityKind.EVIDENCE),
                        entry("okonkwo", EntityKind.OWNERSHIP),
                        entry("rename", EntityKind.ACTION),
                        entry("stop counting", EntityKind.DECISION),
                        entry("reluctant", EntityKind.NOTE));
        assertThat(kinds)
                .allSatisfy(
                        (words, kind) ->
                                assertThat(index.search(words, 10))
                                        .as(words)
                                        .extracting(Hit::kind)
                                        .containsExactly(kind));
    }

    @Test
    void caseAccentsAndEndsOfWordsDoNotMatter() {
        create(session("Through their eyes").with(card));
        index.caughtUp().join();

        assertThat(
                        List.of(
                                "GREEN",
                                "gre",
                                "g",
                                "cafe",
                                "CAFÉ",
                                "grosse",
                                "Größe",
                                "arger",
                                "track gree"))
                .allSatisfy(
                        words ->
                                assertThat(index.search(words, 10))
                                        .as(words)
                                        .extracting(Hit::kind)
                                        .containsExactly(EntityKind.CARD));
    }

    @Test
    void everyWordMustBeMet() {
        create(session("Through their eyes").with(card));

        assertThat(find("green elephant")).isEmpty();
    }

    @Test
    void theNameOfTheClientNarrowsWhatIsFound() {
        Session one = create(session("Through their eyes").with(card));
        create(session("Second look", "Aster Rail").with(card));

        assertThat(find("nordhaven green")).extracting(Hit::session).containsExactly(one.id());
    }

    @Test
    void aClaimItselfComesBeforeTextsThatMentionItsWords() {
        Card mention =
                new Card(
                        Id.random(),
                        Id.random(),
                        2,
                        new Claim("We listen", "Everything is green on track they say", ""),
                        Flipside.BLANK,
                        Side.CLAIM,
                        Point.ORIGIN,
                        "",
                        List.of());
        create(session("Through their eyes").with(mention).with(card));

        assertThat(find("green"))
                .extracting(Hit::about)
                .containsExactly(Subject.card(card.id()), Subject.card(mention.id()));
    }

    @Test
    void nothingThatIsTypedIsAnOperatorOrFails() {
        create(session("Through their eyes").with(card));
        index.caughtUp().join();

        assertThat(
                        List.of(
                                "",
                                " ",
                                "*",
                                "?",
                                "\"",
                                "(",
                                "AND",
                                "green AND (",
                                "title:green",
                                "green~2",
                                "/gr[/",
                                "a\\",
                                "[a TO b]",
                                "^",
                                "!",
                                "\0",
                                "\uD83D",
                                "👩‍🚀",
                                "- - -",
                                "green*",
                                "green ".repeat(5000),
                                "g".repeat(70_000)))
                .allSatisfy(
                        words ->
                                assertThat(index.search(words, 10))
                                        .as(words)
                                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void aHitTellsWhereItWasFound() {
        Session session = createFull();

        Hit found = find("dashboard").getFirst();

        assertThat(found)
                .isEqualTo(
                        new Hit(
                                session.id(),
                                Subject.card(card.id()),
                                EntityKind.EVIDENCE,
                                "Green means we are on track",
                                "The dashboard was green on the day of the outage",
                                found.score()));
        assertThat(find("colour").getFirst().snippet()).isEqualTo("What is rewarded is the colour");
        assertThat(find("okonkwo").getFirst().title()).isEqualTo("Green means we are on track");
    }

    @Test
    void whatChangesIsFoundAsItIsAndNotAsItWas() {
        Session before = create(session("Through their eyes").with(card));
        Session after = before.with(card.withClaim(Claim.of("Red is honest")));
        append(2, before, after);

        assertThat(find("honest")).hasSize(1);
        assertThat(find("green")).as("still on its other side").hasSize(1);
        append(3, after, after.withoutCard(card.id()));
        assertThat(find("honest")).isEmpty();
    }

    @Test
    void aNewTitleIsFoundForEverythingInTheSession() {
        Session before = create(session("Through their eyes").with(card));
        append(2, before, before.with(before.details().withTitle("Second look")));

        assertThat(find("second green")).hasSize(1);
        assertThat(find("eyes")).isEmpty();
    }

    @Test
    void aDeletedSessionIsNotFoundUntilItIsRestored() {
        Session session = create(session("Through their eyes").with(card));

        library.delete(session.id()).join();
        assertThat(find("green")).isEmpty();
        library.restore(session.id()).join();
        assertThat(find("green")).hasSize(1);
        library.delete(session.id()).join();
        library.purge(session.id()).join();
        assertThat(find("green")).isEmpty();
    }

    @Test
    void whatChangedWhileTheIndexWasClosedIsCaughtUp() {
        Session before = create(session("Through their eyes").with(card));
        assertThat(find("green")).hasSize(1);
        index.close();
        Session after = append(2, before, before.with(card.withClaim(Claim.of("Red is honest"))));
        create(session("Second look", "Aster Rail"));

        index = open();

        assertThat(find("honest")).hasSize(1);
        assertThat(find("aster")).hasSize(1);
        library.delete(after.id()).join();
        assertThat(find("honest")).isEmpty();
    }

    @Test
    void aSessionThatCameAnewWhileTheIndexWasClosedIsNotMistakenForTheOldOne() {
        Session before = create(session("Through their eyes").with(card));
        assertThat(find("green")).hasSize(1);
        index.close();
        library.delete(before.id()).join();
        Session other = before.with(card.withClaim(Claim.of("Red is honest")));
        library.takeIn(List.of(other), "Import", "Ada", NOON).join();

        index = open();

        assertThat(find("honest")).hasSize(1);
        assertThat(find("track")).isEmpty();
    }

    @Test
    void aSessionIsFoundHoweverMuchElseIsFoundInOthers() {
        Session crowded = session("Through their eyes");
        for (int i = 0; i < 60; i++) {
            crowded = crowded.with(card("Green green green " + i));
        }
        create(crowded);
        Session other = create(session("Second look", "Aster Rail").with(card));
        index.caughtUp().join();

        assertThat(index.sessions("green")).containsExactlyInAnyOrder(crowded.id(), other.id());
        assertThat(index.sessions("aster green")).containsExactly(other.id());
        assertThat(index.sessions(" ")).isEmpty();
    }

    private static Card card(String quote) {
        return new Card(
                Id.random(),
                Id.random(),
                1,
                Claim.of(quote),
                Flipside.BLANK,
                Side.CLAIM,
                Point.ORIGIN,
                "",
                List.of());
    }

    /** Lucene closes an index by itself once it could not write to it. */
    @Test
    void anIndexThatClosedItselfIsOpenedAnewAtTheNextQuestion() throws IOException {
        index.close();
        List<LiveIndex> opened = new ArrayList<>();
        Folding folding = new Folding();
        index =
                new SearchIndex(
                        () -> {
                            opened.add(new LiveIndex(folder.resolve("index"), folding, _ -> ""));
                            return opened.getLast();
                        },
                        SearchIndexTest::noRoom,
                        library,
                        folding);
        Session before = create(session("Through their eyes").with(card));
        assertThat(find("green")).hasSize(1);

        opened.getLast().close();
        assertThat(index.search("green", 10)).isEmpty();
        assertThat(find("green")).hasSize(1);

        opened.getLast().close();
        append(2, before, before.with(card.withClaim(Claim.of("Red is honest"))));
        assertThat(find("honest")).hasSize(1);
        assertThat(opened).hasSize(3);
    }

    private static LiveIndex noRoom() throws IOException {
        throw new IOException("No space left on device");
    }

    @Test
    void whereTheDiskIsFullTheIndexIsKeptInMemory() {
        index.close();
        Folding folding = new Folding();
        index =
                new SearchIndex(
                        SearchIndexTest::noRoom,
                        () -> LiveIndex.inMemory(folding, _ -> ""),
                        library,
                        folding);
        create(session("Through their eyes").with(card));

        assertThat(find("green")).hasSize(1);
        assertThat(index.hasFailed()).isFalse();
    }

    @Test
    void anIndexThatCannotBeMadeAnywhereSaysSo() {
        index.close();
        index =
                new SearchIndex(
                        SearchIndexTest::noRoom, SearchIndexTest::noRoom, library, new Folding());
        create(session("Through their eyes").with(card));

        assertThat(find("green")).isEmpty();
        assertThat(index.hasFailed()).isTrue();
    }

    @Test
    void aFolderThatIsGoneIsMadeAnew() throws IOException {
        create(session("Through their eyes").with(card));
        assertThat(find("green")).hasSize(1);
        index.close();
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(folder.resolve("index/write.lock"));
        Files.delete(folder.resolve("index"));

        index = open();

        assertThat(find("green")).hasSize(1);
    }

    @Test
    void anIndexThatIsDamagedIsMadeAnew() throws IOException {
        create(new RandomEdits(1).session(20).with(card));
        assertThat(find("green")).hasSize(1);
        for (Path damaged : closedFiles()) {
            byte[] bytes = Files.readAllBytes(damaged);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(damaged, bytes);
            }

            index = open();

            assertThat(find("green")).as(damaged.toString()).hasSize(1);
            index.close();
        }
        index = open();
    }

    @Test
    void whatIsNoIndexIsReplacedByOne() throws IOException {
        create(session("Through their eyes").with(card));
        index.close();
        for (Path file : files()) {
            Files.writeString(file, "Dear diary");
        }

        index = open();

        assertThat(find("green")).hasSize(1);
    }

    @Test
    void aSecondIndexInTheSameFolderWorksInMemory() {
        create(session("Through their eyes").with(card));
        assertThat(find("green")).hasSize(1);

        try (SearchIndex second = open()) {
            second.caughtUp().join();
            assertThat(second.search("green", 10)).hasSize(1);
        }
        assertThat(find("green")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void followingTheJournalGivesTheSameIndexAsMakingItAnew(long seed) throws IOException {
        RandomEdits edits = new RandomEdits(seed);
        Session session = create(edits.session(10));
        for (int number = 2; number < 60; number++) {
            session = append(number, session, edits.edit(session));
            if (number % 7 == 0) {
                index.caughtUp().join();
            }
        }
        List<String> words = List.of("customer", "größe", "quoted", "日本語", "combining", "left");
        List<List<String>> followed = words.stream().map(this::found).toList();
        for (Path file : closedFiles()) {
            Files.delete(file);
        }

        index = open();

        assertThat(words.stream().map(this::found).toList()).isEqualTo(followed);
        assertThat(followed).allSatisfy(found -> assertThat(found).isNotEmpty());
    }

    /** What was found, without the score: that depends on what was deleted before. */
    private List<String> found(String words) {
        index.caughtUp().join();
        return index.search(words, 1000).stream()
                .map(hit -> hit.kind() + " " + hit.about() + " " + hit.title() + hit.snippet())
                .sorted()
                .toList();
    }

    private List<Hit> find(String words) {
        index.caughtUp().join();
        return index.search(words, 10);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            return all.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private List<Path> closedFiles() throws IOException {
        index.close();
        return files();
    }

    private Session create(Session session) {
        library.create(session, "New session", "Ada", NOON).join();
        return session;
    }

    private Session append(long number, Session before, Session after) {
        ChangeSet changes = new ChangeSet("Edit", "Ada", NOON, ChangeSet.difference(before, after));
        library.append(before.id(), new JournalEntry(number, JournalEntry.Kind.EDIT, 0, changes))
                .join();
        return after;
    }

    private Session createFull() {
        Action action =
                new Action(
                        Id.random(),
                        "Rename the light",
                        "",
                        CalendarDay.unknown(),
                        ActionKind.METRIC_DEMOTION,
                        ActionStatus.PROPOSED,
                        List.of(card.id()),
                        "");
        List<Entity> all =
                List.of(
                        card,
                        new Lens(Id.random(), "The new leader", "week one", 1),
                        new Evidence(
                                Id.random(),
                                card.id(),
                                EvidenceKind.OBSERVATION,
                                Direction.FOR,
                                Strength.ONE_ACCOUNT,
                                Proximity.OWN_CHAIR,
                                CalendarDay.unknown(),
                                "controller",
                                "The dashboard was green on the day of the outage",
                                "",
                                NOON),
                        owner(),
                        action,
                        new Decision(
                                Id.random(),
                                "We stop counting lights",
                                "",
                                "",
                                "",
                                CalendarDay.unknown(),
                                CalendarDay.unknown(),
                                List.of()),
                        new Note(Id.random(), Subject.session(), "The group was reluctant", NOON));
        return create(session("Through their eyes").withAll(all));
    }

    private Ownership owner() {
        return new Ownership(
                Ownership.idFor(card.id()),
                "Ngozi Okonkwo",
                OwnershipState.PROPOSED,
                List.of(),
                Authority.UNKNOWN,
                "",
                CalendarDay.unknown(),
                "",
                "",
                "",
                "");
    }

    private static Session session(String title) {
        return session(title, "Nordhaven Mutual");
    }

    private static Session session(String title, String client) {
        return Session.of(
                new SessionDetails(
                        Id.random(),
                        title,
                        client,
                        "claims unit",
                        LocalDate.of(2026, 10, 20),
                        LocalTime.of(9, 30),
                        SessionState.IN_PREPARATION,
                        AnswerKeeping.COUNTS_ONLY,
                        SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE,
                        new WorkshopRef("customer", 1, "The customer"),
                        "",
                        "",
                        "",
                        NOON));
    }
}
