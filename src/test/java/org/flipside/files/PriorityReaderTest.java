package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.catalogue.Priority;
import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankBand;
import org.flipside.model.Rating;
import org.flipside.model.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PriorityReaderTest {
    /** A table in which only severity counts. */
    private static final String SMALL =
            """
            {"format": "flipside-priority", "formatVersion": 1, "name": "Ours", "source": "Made up.",
             "rules": [
               {"severity": {"from": 6, "to": 10}, "occurrence": {"from": 1, "to": 10},
                "detection": {"from": 1, "to": 10}, "priority": "high"},
               {"severity": {"from": 1, "to": 5}, "occurrence": {"from": 1, "to": 10},
                "detection": {"from": 1, "to": 10}, "priority": "low"}],
             "anchors": [
               {"ranks": {"from": 1, "to": 10}, "severity": "S", "occurrence": "O", "detection": "D"}]}
            """;

    /**
     * The table of the field, written down a second time and in another way: for each band of
     * severity and occurrence the priorities at detection 10, 6, 4 and 1.
     */
    private static final String FIELD =
            """
            9 8 HHHH
            9 6 HHHH
            9 4 HHHM
            9 2 HMLL
            9 1 LLLL
            7 8 HHHH
            7 6 HHHM
            7 4 HMMM
            7 2 MMLL
            7 1 LLLL
            4 8 HHMM
            4 6 MMML
            4 4 MLLL
            4 1 LLLL
            2 8 MMLL
            2 1 LLLL
            1 1 LLLL
            """;

    private final PriorityTable table = PriorityReader.builtIn();

    @TempDir Path folder;

    private static List<String> with(String there, String instead) {
        assertThat(SMALL).contains(there);
        return PriorityReader.read(SMALL.replace(there, instead), "p.json").lines();
    }

    @Test
    void everyRatingHasThePriorityThatTheFieldGivesIt() {
        for (int s = 1; s <= 10; s++) {
            for (int o = 1; o <= 10; o++) {
                for (int d = 1; d <= 10; d++) {
                    assertThat(table.rule(s, o, d).priority())
                            .as("%d/%d/%d", s, o, d)
                            .isEqualTo(ofTheField(s, o, d));
                }
            }
        }
    }

    /** The first line that begins at or below the ranks is theirs. */
    private static Priority ofTheField(int s, int o, int d) {
        String cells =
                FIELD.lines()
                        .map(line -> line.split(" ", -1))
                        .filter(line -> Integer.parseInt(line[0]) <= s)
                        .filter(line -> Integer.parseInt(line[0]) == severityBand(s))
                        .filter(line -> Integer.parseInt(line[1]) <= o)
                        .map(line -> line[2])
                        .findFirst()
                        .orElseThrow();
        return switch (cells.charAt(d >= 7 ? 0 : d >= 5 ? 1 : d >= 2 ? 2 : 3)) {
            case 'H' -> Priority.HIGH;
            case 'M' -> Priority.MEDIUM;
            default -> Priority.LOW;
        };
    }

    private static int severityBand(int s) {
        return s >= 9 ? 9 : s >= 7 ? 7 : s >= 4 ? 4 : s >= 2 ? 2 : 1;
    }

    @ParameterizedTest(name = "{0}/{1}/{2}: {3}")
    @CsvSource({"8, 6, 2, HIGH", "2, 6, 8, LOW", "10, 1, 10, LOW", "9, 5, 1, MEDIUM"})
    void workedExamples(int s, int o, int d, Priority priority) {
        assertThat(table.rule(s, o, d).priority()).isEqualTo(priority);
    }

    @Test
    void theRuleThatMatchedTellsTheReason() {
        assertThat(table.rule(10, 4, 3))
                .isEqualTo(
                        new PriorityRule(
                                new RankBand(9, 10),
                                new RankBand(4, 5),
                                new RankBand(2, 4),
                                Priority.HIGH));
    }

    @Test
    void aRatingThatIsNotCompleteHasNoPriority() {
        Rating part = new Rating(new Score(8, ""), new Score(6, ""), Score.NONE);

        assertThat(table.rule(part)).isEmpty();
        assertThat(table.rule(new Rating(part.severity(), part.occurrence(), new Score(2, ""))))
                .map(PriorityRule::priority)
                .contains(Priority.HIGH);
    }

    @Test
    void everyRankHasAnAnchorOnEachScale() {
        for (int rank = 1; rank <= 10; rank++) {
            assertThat(table.anchor(rank).severity()).isNotBlank();
            assertThat(table.anchor(rank).occurrence()).isNotBlank();
            assertThat(table.anchor(rank).detection()).isNotBlank();
        }
        assertThat(table.anchors())
                .extracting(a -> a.ranks().from() + "-" + a.ranks().to())
                .containsExactly("9-10", "7-8", "4-6", "2-3", "1-1");
    }

    @Test
    void theTableSaysThatItClaimsNoConformance() {
        assertThat(table.source()).contains("no conformance");
        assertThat(table.name()).contains("AP style");
    }

    @Test
    void aFileOfOnesOwnIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.json"), SMALL);

        PriorityTable ours = PriorityReader.read(file).found().orElseThrow();

        assertThat(ours.name()).isEqualTo("Ours");
        assertThat(ours.rule(6, 1, 1).priority()).isEqualTo(Priority.HIGH);
        assertThat(ours.rule(5, 10, 10).priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void aGapIsReportedOnceWithItsFirstRating() {
        assertThat(with("\"from\": 6, \"to\": 10", "\"from\": 7, \"to\": 10"))
                .containsExactly(
                        "p.json:2:11: no rule covers severity 6, occurrence 1, detection 1"
                                + " and 99 other ratings ($.rules)");
    }

    @Test
    void rulesThatMeetAreReportedAtTheSecond() {
        assertThat(with("\"from\": 1, \"to\": 5", "\"from\": 1, \"to\": 6"))
                .containsExactly(
                        "p.json:5:4: severity 6, occurrence 1, detection 1 and 99 other ratings"
                                + " is covered by $.rules[0] already ($.rules[1])");
    }

    @Test
    void aBandThatEndsBeforeItBeginsIsReported() {
        assertThat(with("\"from\": 6, \"to\": 10", "\"from\": 10, \"to\": 6"))
                .containsExactly(
                        "p.json:3:36: 6 lies below 10, where the ranks begin"
                                + " ($.rules[0].severity.to)");
    }

    @Test
    void ranksThatHaveNoAnchorAreReported() {
        assertThat(with("\"ranks\": {\"from\": 1, ", "\"ranks\": {\"from\": 2, "))
                .containsExactly("p.json:7:13: no anchor covers rank 1 ($.anchors)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"to\": 5|\"to\": 11|11 is too large; the most is 10",
                "\"from\": 6|\"from\": 0|0 is too small; the least is 1",
                "\"from\": 6|\"from\": \"6\"|a whole number is expected here, not a text",
                "\"low\"|\"lowest\"|one of “high”, “medium”, “low” is expected here",
                "\"Made up.\"|\" \"|the text is empty",
                "\"source\": \"Made up.\",||“source” is missing",
                "\"name\": \"Ours\"|\"name\": \"Ours\", \"x\": 1|the key “x” is not known here",
                "\"severity\": \"S\"|\"severity\": 4|a text is expected here, not the number 4",
                "\"formatVersion\": 1|\"formatVersion\": 2|written by a newer Flipside",
                "flipside-priority|flipside-session|holds a session, not a table of priorities",
                "\"rules\"|\"rule\"|“rules” is missing",
            })
    void whatDoesNotFitIsReportedInPlainWords(
            String there, @Nullable String instead, String expected) {
        assertThat(with(there, instead == null ? "" : instead))
                .anySatisfy(line -> assertThat(line).startsWith("p.json:").contains(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "{}", "{\"rules\": 7}", "{\"rules\": [7]}", "{"})
    void whatIsNoTableIsRefused(String json) {
        assertThat(PriorityReader.read(json, "p.json")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhereverItDoes() {
        for (int end = 0; end < SMALL.strip().length(); end += 7) {
            assertThat(PriorityReader.read(SMALL.substring(0, end), "p.json"))
                    .isInstanceOf(Reading.Refused.class);
        }
    }
}
