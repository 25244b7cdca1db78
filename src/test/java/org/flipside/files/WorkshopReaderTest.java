package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.PatternRef;
import org.flipside.model.Workshop;
import org.flipside.model.Workshop.PreparedCard;
import org.flipside.model.Workshop.PreparedLens;
import org.flipside.model.Workshop.PreparedPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class WorkshopReaderTest {
    /** Six lines; the second claim begins in line 5. */
    private static final String SMALL =
            """
            {"format": "flipside-workshop", "formatVersion": 1, "id": "w", "version": 1, "title": "W",
             "agenda": [{"name": "Open", "minutes": 8}],
             "lenses": [{"name": "L", "claims": [
               {"quote": "We listen.", "flipside": {"headline": "H", "failureMode": "FM-04"}},
               {"quote": "We learn.", "tags": ["a", "b"]}
             ]}]}
            """;

    private final WorkshopReader reader = new WorkshopReader(CatalogueReader.builtIn());

    private List<String> problems(String json) {
        return reader.read(json, "w.json").lines();
    }

    private List<String> with(String there, String instead) {
        assertThat(SMALL).contains(there);
        return problems(SMALL.replace(there, instead));
    }

    @Test
    void aSmallWorkshopIsRead() {
        Workshop expected =
                new Workshop(
                        "w",
                        1,
                        "W",
                        "",
                        List.of(
                                new PreparedLens(
                                        "L",
                                        "",
                                        List.of(
                                                new PreparedCard(
                                                        Claim.of("We listen."),
                                                        new Flipside(
                                                                "H",
                                                                "",
                                                                "",
                                                                new PatternRef.FailureMode(4)),
                                                        "",
                                                        List.of()),
                                                new PreparedCard(
                                                        Claim.of("We learn."),
                                                        Flipside.BLANK,
                                                        "",
                                                        List.of("a", "b"))))),
                        List.of(new PreparedPhase("Open", "", 8)),
                        "",
                        "",
                        "");
        assertThat(reader.read(SMALL, "w.json")).isEqualTo(new Reading.Read<>(expected, List.of()));
    }

    @Test
    void aTextThatIsTooLongIsCountedAsPeopleCount() {
        assertThat(with("We learn.", "🙂".repeat(60))).isEmpty();
        assertThat(with("We learn.", "🙂".repeat(61)))
                .containsExactly(
                        "w.json:5:14: the text has 61 characters; 60 fit"
                                + " ($.lenses[0].claims[1].quote)");
    }

    @Test
    void anUnknownKeyIsShownWhereItStands() {
        assertThat(with("\"headline\"", "\"headlin\""))
                .containsExactly(
                        "w.json:4:41: the key “headlin” is not known here"
                                + " ($.lenses[0].claims[0].flipside.headlin)");
        assertThat(with("\"tags\"", "\"my tags\""))
                .containsExactly(
                        "w.json:5:27: the key “my tags” is not known here"
                                + " ($.lenses[0].claims[1]['my tags'])");
    }

    @Test
    void aWrongTypeIsNamed() {
        assertThat(with("\"We learn.\"", "7"))
                .containsExactly(
                        "w.json:5:14: a text is expected here, not the number 7"
                                + " ($.lenses[0].claims[1].quote)");
        assertThat(with("[\"a\", \"b\"]", "\"a\""))
                .containsExactly(
                        "w.json:5:35: a list is expected here, not a text"
                                + " ($.lenses[0].claims[1].tags)");
        assertThat(with("\"minutes\": 8", "\"minutes\": 8.5"))
                .containsExactly(
                        "w.json:2:41: a whole number is expected here, not the number 8.5"
                                + " ($.agenda[0].minutes)");
        assertThat(with("{\"name\": \"Open\", \"minutes\": 8}", "null"))
                .containsExactly("w.json:2:13: an object is expected here, not null ($.agenda[0])");
    }

    @Test
    void aMissingKeyIsNamedAtItsObject() {
        assertThat(with("\"quote\": \"We learn.\", ", ""))
                .containsExactly("w.json:5:4: “quote” is missing ($.lenses[0].claims[1])");
        assertThat(with("\"version\": 1, ", ""))
                .containsExactly("w.json:1:1: “version” is missing ($)");
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        assertThat(with("\"minutes\": 8", "\"minutes\": 481"))
                .containsExactly(
                        "w.json:2:41: 481 is too large; the most is 480 ($.agenda[0].minutes)");
        assertThat(with("\"minutes\": 8", "\"minutes\": -1"))
                .containsExactly(
                        "w.json:2:41: -1 is too small; the least is 0 ($.agenda[0].minutes)");
        assertThat(with("\"minutes\": 8", "\"minutes\": 1e300"))
                .containsExactly("w.json:2:41: the number is too large ($.agenda[0].minutes)");
        assertThat(with("\"minutes\": 8", "\"minutes\": 1" + "0".repeat(2000)))
                .containsExactly("w.json:2:41: the number is too long to be read");
    }

    @Test
    void formsAreExplained() {
        assertThat(with("\"id\": \"w\"", "\"id\": \"My workshop\""))
                .containsExactly(
                        "w.json:1:59: “My workshop” may hold small letters, digits and hyphens only"
                                + " ($.id)");
        assertThat(with("\"title\": \"W\"", "\"title\": \" \""))
                .containsExactly("w.json:1:87: the text is empty ($.title)");
        assertThat(with("[\"a\", \"b\"]", "[\"a\", \"a\"]"))
                .containsExactly(
                        "w.json:5:35: nothing may be listed twice ($.lenses[0].claims[1].tags)");
    }

    @Test
    void aFailureModeThatTheCatalogueDoesNotKnowIsRefused() {
        assertThat(with("FM-04", "FM-18"))
                .containsExactly(
                        "w.json:4:73: “FM-18” is not in the catalogue"
                                + " ($.lenses[0].claims[0].flipside.failureMode)");
        assertThat(with("FM-04", "FFN-02"))
                .containsExactly(
                        "w.json:4:73: “FFN-02” is not in the catalogue"
                                + " ($.lenses[0].claims[0].flipside.failureMode)");
        assertThat(with("FM-04", "fm-4"))
                .containsExactly(
                        "w.json:4:73: “fm-4” is not a code such as FM-04 or FFN-08"
                                + " ($.lenses[0].claims[0].flipside.failureMode)");
        assertThat(with("FM-04", "FFN-08")).isEmpty();
    }

    @Test
    void whatMayBeMeantOtherwiseIsAWarningAndTheWorkshopIsRead() {
        Reading<Workshop> reading =
                reader.read(
                        SMALL.replace("FM-04", "FM-16").replace("We learn.", "We listen."),
                        "w.json");
        assertThat(reading.found()).isPresent();
        assertThat(reading.lines())
                .containsExactly(
                        "w.json:4:73: FM-16 has no name in the catalogue yet"
                                + " ($.lenses[0].claims[0].flipside.failureMode)",
                        "w.json:5:14: the same claim stands at $.lenses[0].claims[0] too"
                                + " ($.lenses[0].claims[1].quote)");
    }

    @Test
    void aKeyThatOccursTwiceIsRefusedAtTheSecond() {
        assertThat(with("\"title\": \"W\"", "\"title\": \"W\", \"title\": \"V\""))
                .containsExactly(
                        "w.json:1:92: the key “title” occurs twice in one object ($.title)");
    }

    @Test
    void anotherKindOfFileIsSaidInOneSentence() {
        assertThat(problems("{\"format\": \"flipside-session\", \"cards\": []}"))
                .containsExactly(
                        "w.json:1:12: this file holds a session, not a workshop ($.format)");
        assertThat(problems("{\"format\": \"deck\"}"))
                .containsExactly(
                        "w.json:1:12: “deck” is no format of Flipside; “flipside-workshop” is"
                                + " expected ($.format)");
    }

    @Test
    void aNewerFormatIsRefusedInOneSentence() {
        assertThat(with("\"formatVersion\": 1", "\"stars\": 5, \"formatVersion\": 2"))
                .containsExactly(
                        "w.json:1:62: written by a newer Flipside: format version 2, and this"
                                + " program reads up to 1 ($.formatVersion)");
        assertThat(with("\"formatVersion\": 1", "\"formatVersion\": 0"))
                .containsExactly("w.json:1:50: must be 1 ($.formatVersion)");
    }

    @Test
    void textThatIsNoTextIsRefused() {
        assertThat(with("We learn.", "We\\ud83dlearn."))
                .containsExactly(
                        "w.json:5:14: the text holds half a character (U+D83D), which means nothing"
                                + " by itself ($.lenses[0].claims[1].quote)");
        assertThat(with("We learn.", "We\\u0007learn."))
                .containsExactly(
                        "w.json:5:14: the text holds the control character U+0007"
                                + " ($.lenses[0].claims[1].quote)");
        assertThat(with("\"tags\"", "\"ta\\u0000gs\""))
                .contains(
                        "w.json:5:27: the text holds the control character U+0000"
                                + " ($.lenses[0].claims[1]['ta\uFFFDgs'])");
    }

    @Test
    void aHundredLevelsAreReadAndNoMore() {
        assertThat(problems(nested(100)))
                .containsExactly("w.json:1:1: an object is expected here, not a list ($)");
        assertThat(problems(nested(101)))
                .containsExactly(
                        "w.json:1:101: more than 100 levels lie in one another here ($%s)"
                                .formatted("[0]".repeat(100)));
        assertThat(problems("[".repeat(3_000_000))).hasSize(1);
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    @Test
    void anEmptyTextIsNoWorkshop() {
        assertThat(problems("[]"))
                .containsExactly("w.json:1:1: an object is expected here, not a list ($)");
        assertThat(problems("null"))
                .containsExactly("w.json:1:1: an object is expected here, not null ($)");
        assertThat(problems("{}"))
                .containsExactly(
                        "w.json:1:1: “formatVersion” is missing ($)",
                        "w.json:1:1: “format” is missing ($)",
                        "w.json:1:1: “id” is missing ($)",
                        "w.json:1:1: “lenses” is missing ($)",
                        "w.json:1:1: “title” is missing ($)",
                        "w.json:1:1: “version” is missing ($)");
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheFile() {
        assertThat(
                        problems(
                                SMALL.replace("\"title\": \"W\"", "\"title\": 3")
                                        .replace("FM-04", "FM-99")
                                        .replace("\"tags\"", "\"quote\"")
                                        .replace("\"minutes\": 8", "\"hours\": 8")))
                .containsExactly(
                        "w.json:1:87: a text is expected here, not the number 3 ($.title)",
                        "w.json:2:13: “minutes” is missing ($.agenda[0])",
                        "w.json:2:30: the key “hours” is not known here ($.agenda[0].hours)",
                        "w.json:4:73: “FM-99” is not in the catalogue"
                                + " ($.lenses[0].claims[0].flipside.failureMode)",
                        "w.json:5:27: the key “quote” occurs twice in one object"
                                + " ($.lenses[0].claims[1].quote)");
    }

    @Test
    void aHundredProblemsAreShownAndTheOthersCounted() {
        String claims = String.join(",", java.util.Collections.nCopies(130, "7"));
        Reading<Workshop> reading =
                reader.read(
                        SMALL.replace(
                                "{\"quote\": \"We learn.\"", claims + ",{\"quote\": \"We learn.\""),
                        "w.json");
        assertThat(reading.lines())
                .hasSize(101)
                .last()
                .isEqualTo("w.json: 30 more problems are not shown");
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.notShown()).isEqualTo(30));
    }

    @Test
    void moreValuesThanAnyWorkshopHasEndTheReading() {
        String many = "[" + "0,".repeat(200_000) + "0]";
        assertThat(with("[\"a\", \"b\"]", many))
                .singleElement()
                .asString()
                .contains("holds more than 200,000 values");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackEqual(long seed) {
        Workshop workshop = random(new Random(seed));
        assertThat(reader.read(WorkshopWriter.toJson(workshop), "w.json").found())
                .contains(workshop);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedFileIsNeverAnException(long seed) {
        Random random = new Random(seed);
        String json = WorkshopWriter.toJson(random(random));
        for (int i = 0; i < 40; i++) {
            Reading<Workshop> reading = reader.read(Damage.one(json, random), "w.json");
            if (reading instanceof Reading.Refused<Workshop> refused) {
                assertThat(refused.problems())
                        .allMatch(p -> p.line() > 0 || p.jsonPath().isEmpty());
            } else {
                assertThat(reading.found()).isPresent();
            }
        }
    }

    private static Workshop random(Random random) {
        List<PreparedLens> lenses =
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(
                                i ->
                                        new PreparedLens(
                                                random.nextInt(1000),
                                                "Lens " + i,
                                                text(random, 120),
                                                text(random, 30),
                                                IntStream.range(0, random.nextInt(6))
                                                        .mapToObj(_ -> card(random))
                                                        .toList()))
                        .toList();
        List<PreparedPhase> agenda =
                IntStream.range(0, random.nextInt(9))
                        .mapToObj(
                                i ->
                                        new PreparedPhase(
                                                "Phase " + i,
                                                text(random, 600),
                                                random.nextInt(481)))
                        .toList();
        return new Workshop(
                "w-" + random.nextInt(99),
                1 + random.nextInt(9999),
                "W " + text(random, 78),
                text(random, 240),
                lenses,
                agenda,
                text(random, 600),
                text(random, 600),
                text(random, 2000));
    }

    private static PreparedCard card(Random random) {
        PatternRef pattern =
                random.nextInt(3) == 0
                        ? PatternRef.none()
                        : new PatternRef.FailureMode(1 + random.nextInt(17));
        return new PreparedCard(
                new Claim("Q" + text(random, 59), text(random, 160), text(random, 120)),
                new Flipside(text(random, 80), text(random, 330), text(random, 120), pattern),
                text(random, 2000),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> "t" + i + text(random, 30))
                        .toList());
    }

    private static String text(Random random, int most) {
        List<String> letters = List.of("a", "ß", "語", "🙂", " ", "\"", "\\", "\n", "\t", "/", "<");
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(most + 1), 0, letters.size())
                .forEach(i -> text.append(letters.get(i)));
        return text.toString();
    }
}
