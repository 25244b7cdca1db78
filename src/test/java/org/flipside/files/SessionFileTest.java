package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.session.CardEdits;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

class SessionFileTest {
    private static final String START =
            """
            {
              "format" : "flipside-session",
              "formatVersion" : 1,
              "writtenBy" : "Flipside 1.2.3",
              "session" : {
            """;

    private static final String CARD = "00000000-0000-0000-0000-00000000000c";
    private static final String OTHER = "00000000-0000-0000-0000-00000000000d";
    private static final String LENS = "00000000-0000-0000-0000-00000000000a";

    /** Line 1 is the header, line 2 the details; further lines are added from line 3 on. */
    private static final String SMALL =
            """
            {"format": "flipside-session", "formatVersion": 1,
             "session": {"id": "00000000-0000-0000-0000-000000000001", "title": "T", "date": "2026-11-21", "start": "09:30", "state": "running", "answers": "counts-only", "minimumGroupSize": 5, "workshop": {"version": 1}, "createdAt": "2026-11-21T08:00:00Z"}%s
            }
            """;

    private final SessionFile files = new SessionFile("Flipside 1.2.3");

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadEqualsWhatWasWritten(long seed) {
        Session session = Sessions.random(seed, (int) (seed % 40));
        assertThat(files.read(files.toJson(session), "s.json")).isEqualTo(in(session));
    }

    @Test
    void equalSessionsGiveEqualFiles() {
        Session session = Sessions.random(7, 30);
        Session again = files.read(files.toJson(session), "s.json").found().orElseThrow();
        assertThat(files.toJson(again)).isEqualTo(files.toJson(session));
    }

    @Test
    void aFileIsWrittenAndReadBack() throws IOException {
        Path file = folder.resolve("a session.json");
        Session session = Sessions.random(3, 12);
        files.write(session, file);
        assertThat(Files.readString(file)).isEqualTo(files.toJson(session));
        assertThat(files.read(file)).isEqualTo(in(session));
    }

    @Test
    void theFileSaysWhatItIsAndWhoWroteIt() {
        assertThat(files.toJson(Sessions.empty())).startsWith(START).endsWith("}\n}\n");
    }

    @Test
    void wordsInTheFileCanBeReadByPeople() {
        Session session = Sessions.withCards("We listen.");
        Card card = Sessions.withFailureMode(session.running().getFirst(), 4);
        String json =
                files.toJson(
                        session.with(card)
                                .with(Sessions.evidence(card.id(), Direction.AGAINST, "A note.")));
        assertThat(json)
                .contains(
                        "\"quote\" : \"We listen.\"",
                        "\"failureMode\" : \"FM-04\"",
                        "\"direction\" : \"against\"",
                        "\"strength\" : \"one-account\"",
                        "\"proximity\" : \"own-chair\"",
                        "\"observed\" : \"2026-11-20\"",
                        "\"side\" : \"claim\"");
    }

    @Test
    void halfACharacterIsReplacedSoThatTheFileStaysReadable() {
        Session session = Sessions.withCards("a");
        Card card = session.running().getFirst().withClaim(Claim.of("cut \uD83D off\u0000"));
        Session read = files.read(files.toJson(session.with(card)), "s.json").found().orElseThrow();
        assertThat(read.running().getFirst().claim().quote()).isEqualTo("cut \uFFFD off\uFFFD");
    }

    @Test
    void aSmallFileWrittenByHandIsRead() {
        assertThat(problemsWith(lens())).isEmpty();
        assertThat(files.read(SMALL.formatted(lens()), "s.json").found())
                .hasValueSatisfying(s -> assertThat(s.details().title()).isEqualTo("T"));
    }

    private List<String> problemsWith(String more) {
        return files.read(SMALL.formatted(more), "s.json").lines();
    }

    private static String lens() {
        return ",\n \"lenses\": [{\"id\": \"" + LENS + "\", \"order\": 1}]";
    }

    private static String card(String id, String lens) {
        return "{\"id\": \"%s\", \"lens\": \"%s\", \"order\": 1, \"quote\": \"Q\", \"side\": \"claim\", \"place\": {\"x\": 0, \"y\": 0}}"
                .formatted(id, lens);
    }

    @Test
    void aCardOfALensThatIsNotThereIsRefused() {
        assertThat(problemsWith(lens() + ",\n \"cards\": [" + card(CARD, OTHER) + "]"))
                .containsExactly(
                        "s.json:4:67: there is no lens with this identity in the file"
                                + " ($.cards[0].lens)");
    }

    @Test
    void aSessionWithoutALensIsRefused() {
        assertThat(problemsWith("")).containsExactly("s.json:1:1: “lenses” is missing ($)");
        assertThat(problemsWith(",\n \"lenses\": []"))
                .containsExactly("s.json:3:12: at least one is expected here ($.lenses)");
    }

    @ParameterizedTest
    @CsvSource({
        "1e300, 'too large; the most is 1000000'",
        "1000000.5, 'too large; the most is 1000000'",
        "-1e9, 'too small; the least is -1000000'"
    })
    void aCardFarBeyondAnyBoardIsRefused(String x, String problem) {
        String far = card(CARD, LENS).replace("\"x\": 0", "\"x\": " + x);

        assertThat(problemsWith(lens() + ",\n \"cards\": [" + far + "]"))
                .singleElement()
                .asString()
                .startsWith("s.json:4:")
                .endsWith(" is " + problem + " ($.cards[0].place.x)");
    }

    @Test
    void whateverTheBoardCanHoldIsRead() {
        Session session = Sessions.withCards("a");
        Id<Card> card = session.running().getFirst().id();
        Session moved = CardEdits.move(session, Map.of(card, new Point(-1e300, 1e7)));

        assertThat(files.read(files.toJson(moved), "s.json")).isEqualTo(in(moved));
        assertThat(moved.running().getFirst().place()).isEqualTo(new Point(-1e6, 1e6));
    }

    @Test
    void anIdentityThatStandsTwiceIsRefused() {
        assertThat(
                        problemsWith(
                                lens()
                                        + ",\n \"cards\": ["
                                        + card(CARD, LENS)
                                        + ",\n"
                                        + card(CARD, LENS)
                                        + "]"))
                .containsExactly(
                        "s.json:5:8: the same identity stands at $.cards[0].id too"
                                + " ($.cards[1].id)");
    }

    @ParameterizedTest
    @CsvSource({"FM-99", "FFN-02"})
    void aPatternThatIsNotInTheCatalogueIsRefused(String code) {
        String turned =
                card(CARD, LENS)
                        .replace(
                                "\"side\"",
                                "\"flipside\": {\"failureMode\": \"" + code + "\"}, \"side\"");

        assertThat(problemsWith(lens() + ",\n \"cards\": [" + turned + "]"))
                .containsExactly(
                        "s.json:4:161: “"
                                + code
                                + "” is not in the catalogue ($.cards[0].flipside.failureMode)");
    }

    @Test
    void aLinkFromACardToItselfIsRefused() {
        String link =
                ",\n \"links\": [{\"id\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"type\": \"leads-to\", \"origin\": \"drawn\"}]"
                        .formatted(OTHER, CARD, CARD);
        assertThat(problemsWith(lens() + ",\n \"cards\": [" + card(CARD, LENS) + "]" + link))
                .contains(
                        "s.json:5:113: a link joins two cards, and this is the one it starts at"
                                + " ($.links[0].to)");
    }

    @Test
    void anOwnerOfNothingIsRefused() {
        assertThat(
                        problemsWith(
                                lens()
                                        + ",\n \"owners\": [{\"of\": \"%s\", \"state\": \"proposed\", \"authority\": \"full\", \"levers\": [\"budget\", \"charm\"]}]"
                                                .formatted(CARD)))
                .containsExactly(
                        "s.json:4:20: there is no card or action with this identity in the file"
                                + " ($.owners[0].of)",
                        "s.json:4:123: one of “budget”, “staff”, “policy”, “priority”, “metric” is"
                                + " expected here ($.owners[0].levers[1])");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "state": "running"             | "state": "Running"  | s.json:2:123: one of “in-preparation”, “running”, “closed” is expected here ($.session.state)
                    "date": "2026-11-21"           | "date": "+12026-11-21" | s.json:2:82: a day such as 2026-11-21 is expected here ($.session.date)
                    "date": "2026-11-21"           | "date": "-0044-03-15" | s.json:2:82: a day such as 2026-11-21 is expected here ($.session.date)
                    2026-11-21T08:00:00Z           | +12026-11-21T08:00:00Z | s.json:2:224: a moment such as 2026-11-21T08:30:00Z is expected here ($.session.createdAt)
                    "date": "2026-11-21"           | "date": "21.11.26"  | s.json:2:82: a day such as 2026-11-21 is expected here ($.session.date)
                    "start": "09:30"               | "start": "9:30"     | s.json:2:105: a time such as 09:30 is expected here ($.session.start)
                    "minimumGroupSize": 5          | "minimumGroupSize": 0 | s.json:2:180: 0 is too small; the least is 1 ($.session.minimumGroupSize)
                    "minimumGroupSize": 5          | "minimumGroupSize": 5.5 | s.json:2:180: a whole number is expected here, not the number 5.5 ($.session.minimumGroupSize)
                    "title": "T"                   | "title": null       | s.json:2:69: a text is expected here, not null ($.session.title)
                    "title": "T"                   | "titel": "T"        | s.json:2:60: the key “titel” is not known here ($.session.titel)
                    2026-11-21T08:00:00Z           | yesterday           | s.json:2:224: a moment such as 2026-11-21T08:30:00Z is expected here ($.session.createdAt)
                    "answers": "counts-only",      |                     | s.json:2:13: “answers” is missing ($.session)
                    000000000001                   | 1                   | s.json:2:20: an identity (a UUID in small letters) is expected here ($.session.id)
                    {"version": 1}                 | []                  | s.json:2:195: an object is expected here, not a list ($.session.workshop)
                    "session":                     | "sitting":          | s.json:1:1: “session” is missing ($)
                    """)
    void whatDoesNotFitIsSaidWithItsPlace(String there, String instead, String problem) {
        String json = SMALL.formatted(lens()).replace(there, instead == null ? "" : instead);
        assertThat(files.read(json, "s.json").lines()).contains(problem);
    }

    @Test
    void aWorkshopIsNotASession() {
        assertThat(files.read("{\"format\": \"flipside-workshop\"}", "w.json").lines())
                .containsExactly(
                        "w.json:1:12: this file holds a workshop, not a session ($.format)");
    }

    @Test
    void aSessionOfANewerProgramIsRefusedInOneSentence() {
        String json = "{\"format\": \"flipside-session\", \"formatVersion\": 7, \"stars\": []}";
        assertThat(files.read(json, "s.json").lines())
                .containsExactly(
                        "s.json:1:49: written by a newer Flipside: format version 7, and this"
                                + " program reads up to 1 ($.formatVersion)");
    }

    @Test
    void aListIsNotASession() {
        assertThat(files.read("[1]", "s.json").lines())
                .containsExactly("s.json:1:1: an object is expected here, not a list ($)");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedFileIsNeverAnExceptionAndNeverHalfASession(long seed) {
        String json = files.toJson(Sessions.random(seed, 6));
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String damaged = Damage.one(json, random);
            Reading<Session> reading = files.read(damaged, "s.json");
            if (reading instanceof Reading.Read<Session>(Session session, _)) {
                assertThat(files.read(files.toJson(session), "s.json")).isEqualTo(in(session));
            } else {
                assertThat(reading.lines()).isNotEmpty();
            }
        }
    }

    private static Reading<Session> in(Session session) {
        return new Reading.Read<>(session, List.of());
    }
}
