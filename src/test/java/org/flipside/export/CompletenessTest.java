package org.flipside.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;

import org.flipside.export.format.Format;
import org.flipside.export.markdown.ReadMarkdown;
import org.flipside.export.pdf.ReadPdf;
import org.flipside.export.pptx.ReadPptx;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.LeftOut;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.export.table.CsvReader;
import org.flipside.export.xlsx.ReadXlsx;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads each file back by other means than ours and counts what it holds. */
class CompletenessTest {
    private final Session session = Samples.full();
    private final Exporter exporter =
            new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Profile.class)
    void whatIsWrittenAndWhatIsLeftOutMakeUpTheSession(Profile profile) throws IOException {
        LeftOut leftOut = Redaction.apply(session, profile).leftOut();
        Counts expected = Counts.of(session).minus(leftOut.counts());

        assertThat(inJson(profile)).as("JSON").isEqualTo(expected);
        assertThat(inTables(texts(profile))).as("CSV").isEqualTo(expected);
        assertThat(inTables(sheets(profile))).as("XLSX").isEqualTo(expected);
        assertThat(inPage(profile)).as("HTML").isEqualTo(expected);
        assertThat(inMarkdown(profile)).as("Markdown").isEqualTo(expected);
        assertThat(inPdf(profile).counts()).as("PDF").isEqualTo(expected);
        assertThat(inSlides(profile).counts()).as("PPTX").isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void theExporterCountsWhatItWrites(Profile profile) throws IOException {
        Counts expected = Redaction.apply(session, profile).counts();

        // a calendar, cards to print and a picture hold a part, each with a test of its own
        for (Format format :
                EnumSet.complementOf(
                        EnumSet.of(Format.ICS, Format.CARDS, Format.SVG, Format.PNG))) {
            Map<Counted, Integer> sum = new EnumMap<>(Counted.class);
            for (ExportedFile file : export(profile, format)) {
                file.counts()
                        .numbers()
                        .forEach((what, number) -> sum.merge(what, number, Integer::sum));
            }
            assertThat(new Counts(sum)).as(format.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyFormatSaysWhatItLeavesOut(Profile profile) throws IOException {
        String statement = Redaction.apply(session, profile).leftOut().statement();

        assertThat(Files.readString(export(profile, Format.HTML).getFirst().path()))
                .contains(statement);
        assertThat(Files.readString(export(profile, Format.CSV).getFirst().path()))
                .contains(statement);
        assertThat(sheets(profile).get("session")).contains(List.of("Edition", statement));
        assertThat(
                        new ReadMarkdown(
                                        Files.readString(
                                                export(profile, Format.MD).getFirst().path()))
                                .allText())
                .contains(statement);
        assertThat(inPdf(profile).allText()).contains(statement);
        assertThat(inSlides(profile).allText()).contains(statement);
        if (profile != Profile.FACILITATOR) {
            assertThat(Files.readString(export(profile, Format.JSON).getFirst().path()))
                    .contains(statement);
        }
    }

    private ReadPptx inSlides(Profile profile) throws IOException {
        return new ReadPptx(export(profile, Format.PPTX).getFirst().path());
    }

    private Counts inJson(Profile profile) throws IOException {
        JsonNode root =
                JsonMapper.shared()
                        .readTree(Files.readString(export(profile, Format.JSON).getFirst().path()));
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        numbers.put(Counted.CARDS, size(root, "cards"));
        numbers.put(Counted.EVIDENCE, size(root, "evidence"));
        numbers.put(Counted.LINKS, size(root, "links"));
        numbers.put(Counted.OWNERS, filled(root, "owners", "owner"));
        numbers.put(Counted.ACTIONS, size(root, "actions"));
        numbers.put(Counted.DECISIONS, size(root, "decisions"));
        numbers.put(Counted.PARKED, size(root, "parkingLot"));
        numbers.put(Counted.NOTES, notes(root, profile));
        numbers.put(Counted.CLUSTERS, size(root, "clusters"));
        numbers.put(Counted.ANSWERS, sum(root, "recognitions"));
        numbers.put(
                Counted.RATINGS, size(root, "scores", "before") + size(root, "scores", "after"));
        numbers.put(Counted.VOTES, size(root, "dotVotes"));
        numbers.put(Counted.DOTS, sum(root, "dots"));
        numbers.put(Counted.GROUPS, size(root, "groups"));
        numbers.put(Counted.PEOPLE, size(root, "participants"));
        numbers.put(Counted.PHASES, size(root, "phases"));
        return new Counts(numbers);
    }

    /** In other editions the session's notes are the statement of what is left out. */
    private static int notes(JsonNode root, Profile profile) {
        boolean onSession =
                profile == Profile.FACILITATOR
                        && !root.path("session").path("notes").asString("").isBlank();
        return size(root, "notes") + filled(root, "cards", "notes") + (onSession ? 1 : 0);
    }

    private static int size(JsonNode root, String name) {
        return root.path(name).size();
    }

    private static int size(JsonNode root, String name, String field) {
        int number = 0;
        for (JsonNode each : root.path(name)) {
            number += each.path(field).isEmpty() ? 0 : 1;
        }
        return number;
    }

    private static int sum(JsonNode root, String name) {
        int number = 0;
        for (JsonNode each : root.path(name)) {
            number += each.path("count").asInt();
        }
        return number;
    }

    private static int filled(JsonNode root, String name, String field) {
        int number = 0;
        for (JsonNode each : root.path(name)) {
            number += each.path(field).asString("").isBlank() ? 0 : 1;
        }
        return number;
    }

    private Map<String, List<List<String>>> sheets(Profile profile) throws IOException {
        return new ReadXlsx(export(profile, Format.XLSX).getFirst().path()).tables();
    }

    private Map<String, List<List<String>>> texts(Profile profile) throws IOException {
        Map<String, List<List<String>>> tables = new HashMap<>();
        for (ExportedFile file : export(profile, Format.CSV)) {
            String name = file.path().getFileName().toString();
            String table = name.substring(name.lastIndexOf('-') + 1, name.length() - 4);
            tables.put(table, CsvReader.rows(file.path()));
        }
        return tables;
    }

    private static Counts inTables(Map<String, List<List<String>>> tables) {
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        numbers.put(Counted.CARDS, rows(tables, "cards"));
        numbers.put(Counted.EVIDENCE, rows(tables, "evidence"));
        numbers.put(Counted.LINKS, rows(tables, "links"));
        numbers.put(Counted.ACTIONS, rows(tables, "actions"));
        numbers.put(Counted.DECISIONS, rows(tables, "decisions"));
        numbers.put(Counted.PARKED, rows(tables, "parked"));
        numbers.put(Counted.NOTES, rows(tables, "notes"));
        numbers.put(Counted.RATINGS, rows(tables, "ratings"));
        numbers.put(Counted.VOTES, rows(tables, "votes"));
        numbers.put(Counted.DOTS, sum(tables, "dots", 4));
        numbers.put(Counted.PEOPLE, rows(tables, "people"));
        numbers.put(Counted.PHASES, rows(tables, "agenda"));
        numbers.put(Counted.OWNERS, matching(tables, "owners", 1, "."));
        numbers.put(Counted.GROUPS, matching(tables, "session", 0, "^Group of people$"));
        numbers.put(Counted.CLUSTERS, matching(tables, "session", 0, "^Group of cards$"));
        int answers = 0;
        for (List<String> row : tables.getOrDefault("answers", List.of())) {
            answers += row.subList(4, 10).stream().mapToInt(Integer::parseInt).sum();
        }
        numbers.put(Counted.ANSWERS, answers);
        return new Counts(numbers);
    }

    private static int rows(Map<String, List<List<String>>> tables, String name) {
        return tables.getOrDefault(name, List.of()).size();
    }

    private static int sum(Map<String, List<List<String>>> tables, String name, int column) {
        return tables.getOrDefault(name, List.of()).stream()
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
    }

    private static int matching(
            Map<String, List<List<String>>> tables, String name, int column, String form) {
        Pattern pattern = Pattern.compile(form);
        return (int)
                tables.getOrDefault(name, List.of()).stream()
                        .filter(row -> pattern.matcher(row.get(column)).find())
                        .count();
    }

    private Counts inPage(Profile profile) throws IOException {
        String page = Files.readString(export(profile, Format.HTML).getFirst().path());
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        numbers.put(Counted.CARDS, found(page, "<li class=\"slot\""));
        numbers.put(Counted.EVIDENCE, found(page, "data-evidence="));
        numbers.put(Counted.LINKS, found(page, "data-link="));
        numbers.put(Counted.OWNERS, found(page, "data-owned=\"true\""));
        numbers.put(Counted.ACTIONS, found(page, "id=\"action-"));
        numbers.put(Counted.DECISIONS, found(page, "id=\"decision-"));
        numbers.put(Counted.PARKED, found(page, "data-parked"));
        numbers.put(Counted.NOTES, found(page, "data-note"));
        numbers.put(Counted.CLUSTERS, found(page, "class=\"entry cluster\""));
        numbers.put(Counted.RATINGS, found(page, "data-rating"));
        numbers.put(Counted.VOTES, found(page, "data-vote=\"true\""));
        numbers.put(Counted.DOTS, sum(page, "data-dots"));
        numbers.put(Counted.GROUPS, found(page, "data-group>"));
        numbers.put(Counted.PEOPLE, found(page, "data-person"));
        numbers.put(Counted.PHASES, found(page, "data-phase"));
        // Each card's answers in the columns of its own table, groups apart from their sum.
        numbers.put(Counted.ANSWERS, sum(page, "data-answers"));
        return new Counts(numbers);
    }

    private ReadPdf inPdf(Profile profile) throws IOException {
        return new ReadPdf(export(profile, Format.PDF).getFirst().path());
    }

    private Counts inMarkdown(Profile profile) throws IOException {
        ReadMarkdown read =
                new ReadMarkdown(Files.readString(export(profile, Format.MD).getFirst().path()));
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        List<ReadMarkdown.Block> cards = read.part("Cards");
        numbers.put(
                Counted.CARDS,
                (int)
                        cards.stream()
                                .filter(block -> block.node() instanceof Heading)
                                .filter(block -> block.text().matches("\\d+\\. .*"))
                                .count());
        numbers.put(
                Counted.EVIDENCE,
                (int)
                        cards.stream()
                                .filter(block -> block.node() instanceof BulletList)
                                .flatMap(block -> block.items().stream())
                                .filter(item -> item.contains("strength "))
                                .count());
        numbers.put(Counted.ANSWERS, answers(cards));
        numbers.put(
                Counted.OWNERS,
                (int)
                        read.part("Owners").stream()
                                .filter(block -> block.node() instanceof BulletList)
                                .filter(block -> !block.text().startsWith("Owner: nobody"))
                                .count());
        numbers.put(Counted.LINKS, read.rows("Links").size());
        numbers.put(Counted.ACTIONS, read.rows("Actions").size());
        numbers.put(Counted.DECISIONS, read.rows("Decisions").size());
        numbers.put(Counted.PARKED, read.rows("Parking lot").size());
        numbers.put(Counted.NOTES, read.rows("Facilitator’s notes").size());
        numbers.put(Counted.CLUSTERS, read.rows("Groups of cards").size());
        numbers.put(Counted.RATINGS, read.rows("Ratings").size());
        List<ReadMarkdown.Block> votes = read.part("Votes with dots");
        numbers.put(
                Counted.VOTES,
                (int) votes.stream().filter(b -> b.text().matches("Vote \\d+")).count());
        numbers.put(
                Counted.DOTS,
                votes.stream()
                        .flatMap(block -> ReadMarkdown.rows(block).stream())
                        .mapToInt(row -> Integer.parseInt(row.getLast()))
                        .sum());
        numbers.put(Counted.GROUPS, read.rows("Groups of people").size());
        numbers.put(Counted.PEOPLE, read.rows("People").size());
        numbers.put(Counted.PHASES, read.rows("Agenda").size());
        return new Counts(numbers);
    }

    private static int answers(List<ReadMarkdown.Block> cards) {
        int inTables =
                cards.stream()
                        .flatMap(block -> ReadMarkdown.rows(block).stream())
                        .flatMap(row -> row.stream().skip(1))
                        .mapToInt(Integer::parseInt)
                        .sum();
        int loose =
                cards.stream()
                        .map(ReadMarkdown.Block::text)
                        .filter(text -> text.startsWith("Answers to cards that are gone"))
                        .flatMap(text -> Pattern.compile("(\\d+) ").matcher(text).results())
                        .mapToInt(number -> Integer.parseInt(number.group(1)))
                        .sum();
        return inTables + loose;
    }

    private static int sum(String page, String mark) {
        return Pattern.compile("<td " + mark + ">(\\d+)</td>")
                .matcher(page)
                .results()
                .mapToInt(cell -> Integer.parseInt(cell.group(1)))
                .sum();
    }

    private static int found(String page, String text) {
        return (int) Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }

    private List<ExportedFile> export(Profile profile, Format format) throws IOException {
        return exporter.export(session, EnumSet.of(format), folder, profile);
    }
}
