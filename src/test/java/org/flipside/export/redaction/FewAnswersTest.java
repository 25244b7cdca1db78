package org.flipside.export.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.export.report.Answers;
import org.flipside.export.report.Distribution;
import org.flipside.export.table.CsvReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Disclosure;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A large group of which few answered tells no more than a small group does. */
class FewAnswersTest {
    private static final int MINIMUM = 5;

    private Session session = Session.of(Samples.details());

    @TempDir Path folder;

    @BeforeEach
    void twoLargeGroups() {
        session = keeping(AnswerKeeping.COUNTS_ONLY);
        for (String card : List.of("1", "2")) {
            add(Samples.full().cards().get(Samples.card(card)).orElseThrow());
        }
        add(new Group(Samples.id("desk"), "Desk", 10, 1));
        add(new Group(Samples.id("field"), "Field", 9, 2));
    }

    private static Session keeping(AnswerKeeping answers) {
        return Session.of(Samples.details(answers));
    }

    private void add(Entity... entities) {
        session = session.withAll(List.of(entities));
    }

    private void answer(String card, String group, int round, Answer answer, int count) {
        add(
                new Recognition(
                        Id.random(), Samples.card(card), Samples.id(group), round, answer, count));
    }

    private void round(String card, int number) {
        add(
                new Round(
                        Id.random(),
                        Samples.card(card),
                        number,
                        Question.RECOGNITION,
                        Disclosure.REVEALED,
                        Instant.EPOCH));
    }

    private List<Answers.OfGroup> groups(Profile profile, int card) {
        return Samples.report(session, profile).cards().get(card - 1).answers().rounds().stream()
                .flatMap(round -> round.groups().stream())
                .toList();
    }

    @Test
    void theOneAnswerOfALargeGroupIsToldTogetherWithTheOthers() {
        answer("1", "desk", 1, Answer.NEVER, 1);
        answer("1", "field", 1, Answer.ALWAYS, 8);

        assertThat(groups(Profile.CLIENT, 1))
                .containsExactly(everybody(Map.of(Answer.NEVER, 1, Answer.ALWAYS, 8)));
    }

    @Test
    void onOtherCardsTheSameGroupsAreToldApart() {
        answer("1", "desk", 1, Answer.NEVER, 1);
        answer("1", "field", 1, Answer.ALWAYS, 8);
        answer("2", "desk", 1, Answer.NEVER, 6);
        answer("2", "field", 1, Answer.ALWAYS, 7);

        Redacted client = Redaction.apply(session, Profile.CLIENT);

        assertThat(groups(Profile.CLIENT, 1))
                .containsExactly(everybody(Map.of(Answer.NEVER, 1, Answer.ALWAYS, 8)));
        assertThat(groups(Profile.CLIENT, 2))
                .extracting(Answers.OfGroup::group)
                .containsExactly("Desk", "Field");
        assertThat(client.session().groups().inOrder())
                .extracting(Group::name, Group::size)
                .containsExactly(tuple("Desk", 10), tuple("Field", 9), tuple("Everybody", 0));
        assertThat(client.leftOut().parts())
                .containsEntry(Part.JOINED_ROUNDS, 1)
                .doesNotContainKeys(Part.MERGED_GROUPS, Part.ANSWERS);
        assertThat(client.leftOut().statement())
                .contains("1 split of answers by group, where too few of one group answered");
    }

    @Test
    void theOthersStayApartWhereTheyAreEnough() {
        add(new Group(Samples.id("leads"), "Leads", 8, 3));
        answer("1", "desk", 1, Answer.NEVER, 2);
        answer("1", "field", 1, Answer.ALWAYS, 8);
        answer("1", "leads", 1, Answer.OFTEN, 4);

        assertThat(groups(Profile.CLIENT, 1))
                .containsExactly(
                        new Answers.OfGroup("Field", new Distribution(Map.of(Answer.ALWAYS, 8))),
                        new Answers.OfGroup(
                                "Desk + Leads",
                                new Distribution(Map.of(Answer.NEVER, 2, Answer.OFTEN, 4))));
    }

    @Test
    void aRestThatIsTooSmallIsJoinedByTheSmallestOther() {
        add(new Group(Samples.id("leads"), "Leads", 8, 3));
        answer("1", "desk", 1, Answer.NEVER, 2);
        answer("1", "field", 1, Answer.ALWAYS, 8);
        answer("1", "leads", 1, Answer.OFTEN, 6);

        assertThat(groups(Profile.CLIENT, 1))
                .extracting(Answers.OfGroup::group)
                .containsExactly("Field", "Desk + Leads");
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"CLIENT", "SHAREABLE"})
    void fewAnswersOfAllTogetherAreLeftOutWithTheirRound(Profile profile) {
        round("1", 1);
        answer("1", "desk", 1, Answer.OFTEN, 6);
        round("1", 2);
        answer("1", "desk", 2, Answer.NEVER, 1);
        answer("1", "field", 2, Answer.ALWAYS, 3);

        Redacted redacted = Redaction.apply(session, profile);

        assertThat(redacted.session().recognitions().list())
                .extracting(Recognition::round, Recognition::answer, Recognition::count)
                .containsExactly(tuple(1, Answer.OFTEN, 6));
        assertThat(redacted.session().rounds().list()).extracting(Round::number).containsExactly(1);
        assertThat(redacted.leftOut().parts()).containsEntry(Part.ANSWERS, 4);
        assertThat(redacted.leftOut().counts().get(Counted.ANSWERS)).isEqualTo(4);
    }

    @Test
    void namesForTheFacilitatorAreNoNamesForTheClient() {
        session = session.with(Samples.details(AnswerKeeping.NAMED_FOR_FACILITATOR));
        answer("1", "desk", 1, Answer.NEVER, 1);

        assertThat(groups(Profile.CLIENT, 1)).isEmpty();
    }

    @Test
    void whereEverybodyMayKnowWhoAnsweredLargeGroupsStayApartHoweverFewAnswered() {
        session = session.with(Samples.details(AnswerKeeping.NAMED_FOR_ALL));
        answer("1", "desk", 1, Answer.NEVER, 1);
        answer("1", "field", 1, Answer.ALWAYS, 8);

        assertThat(groups(Profile.CLIENT, 1))
                .extracting(Answers.OfGroup::group)
                .containsExactly("Desk", "Field");
        assertThat(groups(Profile.SHAREABLE, 1))
                .extracting(Answers.OfGroup::group)
                .containsExactly("Everybody");
    }

    @Test
    void theFacilitatorSeesEveryGroup() {
        answer("1", "desk", 1, Answer.NEVER, 1);
        answer("1", "field", 1, Answer.ALWAYS, 8);

        assertThat(groups(Profile.FACILITATOR, 1))
                .extracting(Answers.OfGroup::group)
                .containsExactly("Desk", "Field");
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"CLIENT", "SHAREABLE"})
    void noFormatTellsFewAnswers(Profile profile) throws IOException {
        answer("1", "desk", 1, Answer.NEVER, 1);
        answer("1", "field", 1, Answer.ALWAYS, 8);
        answer("1", "field", 2, Answer.ALWAYS, 2);
        answer("2", "desk", 1, Answer.RARELY, 6);
        answer("2", "field", 1, Answer.ALWAYS, 7);

        assertThat(inJson(profile)).isNotEmpty().allMatch(sum -> sum >= MINIMUM);
        assertThat(inTable(profile)).hasSameElementsAs(inJson(profile));
        assertThat(inPage(profile)).hasSameElementsAs(inJson(profile));
    }

    /** How many answers each group is said to have given in each round. */
    private List<Integer> inJson(Profile profile) throws IOException {
        JsonNode root =
                JsonMapper.shared().readTree(Files.readString(file(profile, Format.JSON, "json")));
        Map<String, Integer> sums = new HashMap<>();
        for (JsonNode answer : root.path("recognitions")) {
            String asked =
                    answer.path("card").asString()
                            + answer.path("group").asString()
                            + answer.path("round").asInt();
            sums.merge(asked, answer.path("count").asInt(), Integer::sum);
        }
        return List.copyOf(sums.values());
    }

    private List<Integer> inTable(Profile profile) throws IOException {
        return CsvReader.rows(file(profile, Format.CSV, "answers.csv")).stream()
                .map(row -> row.subList(4, 10).stream().mapToInt(Integer::parseInt).sum())
                .toList();
    }

    private List<Integer> inPage(Profile profile) throws IOException {
        String page = Files.readString(file(profile, Format.HTML, "html"));
        return Pattern.compile("(<td data-answers>\\d+</td>)+")
                .matcher(page)
                .results()
                .map(row -> Pattern.compile("\\D+").splitAsStream(row.group()))
                .map(cells -> cells.filter(cell -> !cell.isEmpty()).mapToInt(Integer::parseInt))
                .map(cells -> cells.sum())
                .toList();
    }

    private Path file(Profile profile, Format format, String ending) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(session, EnumSet.of(format), folder, profile).stream()
                        .map(ExportedFile::path)
                        .filter(path -> path.toString().endsWith(ending))
                        .findFirst()
                        .orElseThrow();
    }

    private static Answers.OfGroup everybody(Map<Answer, Integer> counts) {
        return new Answers.OfGroup("Everybody", new Distribution(counts));
    }
}
