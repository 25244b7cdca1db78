package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Session;
import org.flipside.model.SurveyTally;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SurveyReaderTest {
    private final Session session = SmallSessions.with("We listen.", "We decide, together.");
    private final List<Card> cards = session.running();

    private Reading<Survey> read(String text) {
        return SurveyReader.read(text, "answers.csv", session);
    }

    private SurveyTally tally(int card, String group, Answer answer, int count) {
        return new SurveyTally(cards.get(card - 1).id(), group, answer, count);
    }

    @Test
    void eachRowIsWhatOnePersonAnswered() {
        Survey survey =
                read("""
                Timestamp,Name,Group,1,"We decide, together."
                2026-11-20,Tove Malm,Leaders,2,0
                2026-11-21,,Leaders,2 – often,never
                2026-11-21,,Front line,3,?
                2026-11-21,,Front line,,x
                """)
                        .found()
                        .orElseThrow();

        assertThat(survey.rows()).isEqualTo(4);
        assertThat(survey.leftOut()).containsExactly("Timestamp", "Name");
        assertThat(survey.tallies())
                .containsExactlyInAnyOrder(
                        tally(1, "Leaders", Answer.OFTEN, 2),
                        tally(2, "Leaders", Answer.NEVER, 2),
                        tally(1, "Front line", Answer.ALWAYS, 1),
                        tally(2, "Front line", Answer.CANNOT_SAY, 1),
                        tally(2, "Front line", Answer.RATHER_NOT_SAY, 1));
        assertThat(survey.toString()).doesNotContain("Tove");
    }

    @Test
    void eachRowIsATallyOfAClaim() {
        Survey survey =
                read("""
                Claim\tGroup\t0\t1\t2\t3\t?\tRemarks
                1\tLeaders\t4\t0\t1\t\t2\tloud
                We decide together\tLeaders\t-\t5\t\t\t\t
                """)
                        .found()
                        .orElseThrow();

        assertThat(survey.tallies())
                .containsExactlyInAnyOrder(
                        tally(1, "Leaders", Answer.NEVER, 4),
                        tally(1, "Leaders", Answer.OFTEN, 1),
                        tally(1, "Leaders", Answer.CANNOT_SAY, 2),
                        tally(2, "Leaders", Answer.RARELY, 5));
        assertThat(survey.leftOut()).containsExactly("Remarks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "#1", "Q1", "Claim 1", "question 1.", "1. “We listen.”", "WE LISTEN"})
    void aColumnIsHeadedWithANumberOrWords(String heading) {
        Survey survey = read("Group;" + heading + "\nLeaders;3\n").found().orElseThrow();

        assertThat(survey.tallies()).containsExactly(tally(1, "Leaders", Answer.ALWAYS, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "3 wishes for the future", "What else?"})
    void aColumnThatIsAboutNoClaimIsLeftOut(String heading) {
        Survey survey = read("1;" + heading + "\n2;more time\n").found().orElseThrow();

        assertThat(survey.leftOut()).containsExactly(heading);
        assertThat(survey.tallies()).containsExactly(tally(1, "", Answer.OFTEN, 1));
    }

    @Test
    void whatIsNoAnswerIsToldWithItsPlaceAndNothingIsRead() {
        Reading<Survey> reading =
                read(
                        """
                        Group,1,2
                        "Desk, day",2,1
                        "Desk, night",maybe,4
                        """);

        assertThat(reading.found()).isEmpty();
        assertThat(reading.lines()).hasSize(2);
        assertThat(reading.lines().getFirst())
                .startsWith("answers.csv:3:15: “maybe” is no answer to “1”: write 0 = never, ")
                .endsWith("or leave it empty");
        assertThat(reading.lines().getLast()).startsWith("answers.csv:3:21: “4” is no answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Claim,never\\n7,1|answers.csv:2:1: “7” is no claim of this session",
                "Claim,never\\n1,several|answers.csv:2:3: “several” is no count from 0 to 10,000",
                "Claim,never\\n1,99999|answers.csv:2:3: “99999” is no count",
                "Name,Age\\nTove,44|answers.csv:1:1: no column is headed with a claim",
                "Group,1|answers.csv: a line of headings and at least one line of answers",
                "1,2\\n,|answers.csv: a line of headings and at least one line of answers",
                "Group,1\\nLeaders,|answers.csv: there is no answer in it",
                "Group,1\\n\"Leaders,2|answers.csv: a quotation mark is opened and not closed"
            })
    void whatCannotBeUnderstoodIsRefused(String text, String problem) {
        Reading<Survey> reading = read(text.replace("\\n", "\n"));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.lines().getFirst()).startsWith(problem);
    }

    @Test
    void ofTwoClaimsTheLongerOneIsMeant() {
        Session alike = SmallSessions.with("We are agile.", "We are agile, as we do Scrum.");
        Survey survey =
                SurveyReader.read(
                                "Claim,never\nWe are agile as we do Scrum,4\nWe are agile,1\n",
                                "a",
                                alike)
                        .found()
                        .orElseThrow();

        assertThat(survey.tallies())
                .containsExactlyInAnyOrder(
                        new SurveyTally(alike.running().getFirst().id(), "", Answer.NEVER, 1),
                        new SurveyTally(alike.running().getLast().id(), "", Answer.NEVER, 4));
    }

    @Test
    void aColumnOfRespondentsIsNoColumnOfClaims() {
        Survey survey = read("No,1,2\n1,3,0\n2,3,0\n").found().orElseThrow();

        assertThat(survey.leftOut()).containsExactly("No");
        assertThat(survey.tallies())
                .containsExactlyInAnyOrder(
                        tally(1, "", Answer.ALWAYS, 2), tally(2, "", Answer.NEVER, 2));
    }

    @Test
    void countsThatNoRoomHoldsAreRefused() {
        Reading<Survey> reading = read("Claim,never\n" + "1,9999\n".repeat(300_000));

        assertThat(reading.lines())
                .containsExactly(
                        "answers.csv: more than 10,000 people of one group give the same answer to"
                                + " a claim");
    }

    @Test
    void aGroupIsNamedInOneLine() {
        Survey survey =
                read("Group,1\n\" Night\u0000\nshift " + "x".repeat(500) + "\",2\n")
                        .found()
                        .orElseThrow();

        assertThat(survey.tallies().getFirst().group()).startsWith("Night shift x").hasSize(120);
    }

    @Test
    void aFileIsReadAsText(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "\uFEFFGroup,1\nLeaders,2\n");
        assertThat(SurveyReader.text(file).found()).contains("Group,1\nLeaders,2\n");
        Files.write(file, "Gr\u00fcppe,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(SurveyReader.text(file).lines().getFirst()).contains("UTF-8");
        assertThat(SurveyReader.text(folder.resolve("none.csv")).lines().getFirst())
                .endsWith("there is no such file");
    }
}
