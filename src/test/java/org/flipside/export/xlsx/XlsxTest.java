package org.flipside.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Words;
import org.flipside.export.table.Table;
import org.flipside.export.table.Tables;
import org.flipside.files.SessionFile;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

class XlsxTest {
    @TempDir Path folder;

    private Path export(Session session, Profile profile) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(session, EnumSet.of(Format.XLSX), folder, profile)
                .getFirst()
                .path();
    }

    private ReadXlsx read(Session session) throws IOException {
        return new ReadXlsx(export(session, Profile.FACILITATOR));
    }

    private static Session claiming(String quote, String rationale) {
        return Samples.full()
                .editCard(
                        Samples.card("1"), card -> card.withClaim(new Claim(quote, rationale, "")));
    }

    @Test
    void eachRegisterIsATableThatCanBeFilteredBelowAHeaderThatStays() throws IOException {
        ReadXlsx read = read(Samples.full());
        List<Table> tables = new Tables(Samples.report(Samples.full(), Profile.FACILITATOR)).all();

        assertThat(read.sheets())
                .containsExactly(
                        "Session",
                        "Cards",
                        "Evidence",
                        "Answers",
                        "Ratings",
                        "Votes",
                        "Dots",
                        "Owners",
                        "Links",
                        "Actions",
                        "Decisions",
                        "Parked",
                        "Agenda",
                        "People",
                        "Notes",
                        "((Flipside))",
                        "((Flipside words))");
        Map<String, String> parts = read.parts();
        for (int i = 0; i < tables.size(); i++) {
            String sheet = parts.getOrDefault("xl/worksheets/sheet" + (i + 1) + ".xml", "");
            String table = parts.getOrDefault("xl/tables/table" + (i + 1) + ".xml", "");
            assertThat(sheet).contains("ySplit=\"1.0\"").contains("state=\"frozen\"");
            assertThat(table).contains("<autoFilter ref=\"A1:");
            for (String column : tables.get(i).header()) {
                assertThat(table).contains("name=\"" + column + "\"");
            }
        }
    }

    @Test
    void numbersAndDaysAreNumbersAndDays() throws IOException {
        ReadXlsx read = read(Samples.full());

        Cell number = read.cell("Cards", "No.", 3).orElseThrow();
        assertThat(number.getType()).isEqualTo(CellType.NUMBER);
        assertThat(number.asNumber().intValueExact()).isEqualTo(3);
        Cell due = read.cell("Actions", "Due", 1).orElseThrow();
        assertThat(due.getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(due.asDate()).isEqualTo(LocalDate.of(2026, 12, 5).atStartOfDay());
        Cell recorded = read.cell("Parked", "Parked at", 1).orElseThrow();
        assertThat(recorded.asDate()).isEqualTo(LocalDateTime.of(2026, 11, 21, 10, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "1900-02-28", "0001-01-01"})
    void daysThatSpreadsheetsGetWrongAreTexts(String day) throws IOException {
        Session session = observed(LocalDate.parse(day));

        Cell cell = read(session).cell("Evidence", "Observed on", 1).orElseThrow();

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo(day);
    }

    @Test
    void theFirstDayThatAllSpreadsheetsAgreeOnIsADay() throws IOException {
        Cell cell =
                read(observed(LocalDate.of(1900, 3, 1)))
                        .cell("Evidence", "Observed on", 1)
                        .orElseThrow();

        assertThat(cell.asNumber().intValueExact()).isEqualTo(61);
    }

    private static Session observed(LocalDate day) {
        Session session = Samples.full();
        Evidence e = session.evidenceOf(Samples.card("1")).getFirst();
        return session.with(
                new Evidence(
                        e.id(),
                        e.card(),
                        e.kind(),
                        e.direction(),
                        e.strength(),
                        e.proximity(),
                        CalendarDay.of(day),
                        e.sourceRole(),
                        e.note(),
                        e.reference(),
                        e.recordedAt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\t=1",
                "12",
                "2026-11-21",
                "TRUE",
                "#REF!",
                "_x0041_",
                "<f>1+1</f>",
                "عربي ואנגלית",
                "👩‍🔧 \uD83D\uDE00 é",
                "两行\n第二",
                " edge ",
            })
    void aTextIsThatTextAndNothingElse(String text) throws IOException {
        ReadXlsx read = read(claiming(text, "r"));
        Cell cell = read.cell("Cards", "Claim", 1).orElseThrow();

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText().replace("_x005F_", "_")).isEqualTo(text);
        assertThat(read.style("xl/worksheets/sheet2.xml", "B2"))
                .contains("numFmtId=\"49\"", "quotePrefix=\"true\""); // 49 is “@”, text
        assertThat(read.all("xl/worksheets/")).doesNotContain("<f>", "<f ");
    }

    @Test
    void whatNoFileCanHoldIsReplacedVisibly() throws IOException {
        ReadXlsx read = read(claiming("a\u0000b\u0007c\uD800d", "r"));

        assertThat(read.cell("Cards", "Claim", 1).orElseThrow().getText()).isEqualTo("a�b�c�d");
    }

    @Test
    void aTextThatIsTooLongForACellIsThereAsAWhole() throws IOException {
        String text = "The queue 👩‍🔧 ".repeat(6_000);
        ReadXlsx read = read(claiming("a", text));

        String shown = read.cell("Cards", "Rationale", 1).orElseThrow().getText();
        assertThat(shown).hasSizeLessThanOrEqualTo(32_767).endsWith(XlsxText.CUT);
        List<List<String>> pieces = read.tables().getOrDefault("long texts", List.of());
        assertThat(pieces).allMatch(row -> row.get(0).equals("Cards") && row.get(1).equals("C2"));
        assertThat(String.join("", pieces.stream().map(row -> row.get(3)).toList()))
                .isEqualTo(text);
        assertThat(read.all("xl/tables/")).contains("displayName=\"flipside_long_texts\"");
    }

    @Test
    void theHeaderIsInTheColoursOfTheEdition() throws IOException {
        String styles = read(Samples.full()).all("xl/styles");

        assertThat(styles).contains("<fgColor rgb=\"FF1F2A37\"/>", "<color rgb=\"FFFFFFFF\"/>");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void nobodyCanTellWhoWroteTheFileOrWhen(Profile profile) throws IOException {
        Path file = export(Samples.full(), profile);

        String properties = new ReadXlsx(file).all("docProps/");
        assertThat(properties)
                .contains("<dc:title>")
                .doesNotContain("creator", "created", "modified", "POI");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream()).allMatch(e -> e.getTimeLocal().getYear() == 1980);
        }
    }

    @Test
    void theSameSessionGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(export(Samples.full(), Profile.FACILITATOR));

        assertThat(Files.readAllBytes(export(Samples.full(), Profile.FACILITATOR)))
                .isEqualTo(first);
    }

    @Test
    void onlyTheFacilitatorsEditionCarriesWhatItNeedsToComeBack() throws IOException {
        for (Profile profile : List.of(Profile.CLIENT, Profile.SHAREABLE)) {
            assertThat(new ReadXlsx(export(Samples.full(), profile)).sheets())
                    .noneMatch(name -> name.startsWith("("));
        }
    }

    @Test
    void identitiesAreHidden() throws IOException {
        String cards = read(Samples.full()).parts().getOrDefault("xl/worksheets/sheet2.xml", "");
        int last =
                new Tables(Samples.report(Samples.full(), Profile.FACILITATOR))
                        .all()
                        .get(1)
                        .columns()
                        .size();

        assertThat(Pattern.compile("<col min=\"" + last + "\"[^>]*hidden=\"true\"").matcher(cards))
                .matches(Matcher::find);
    }

    @Test
    void rowsAreAsTallAsTheirTextsAndStayFreeToGrow() throws IOException {
        String cards =
                read(claiming("Short", "One sentence after another goes on. ".repeat(12)))
                        .parts()
                        .getOrDefault("xl/worksheets/sheet2.xml", "");

        Matcher row = Pattern.compile("<row r=\"2\"([^>]*)>").matcher(cards);
        assertThat(row.find()).isTrue();
        assertThat(row.group(1)).doesNotContain("customHeight");
        Matcher height = Pattern.compile("ht=\"([0-9.]+)\"").matcher(row.group(1));
        assertThat(height.find()).isTrue();
        assertThat(Double.parseDouble(height.group(1))).isBetween(135.0, 230.0);
    }

    @Test
    void whatMayBeChangedToAWordOffersTheWords() throws IOException {
        Session session = Samples.full();
        ReadXlsx read = read(session);
        String offered = read.all("xl/worksheets/sheet");

        assertThat(read.rows(XlsxChoices.SHEET).getFirst())
                .isEqualTo(Arrays.stream(Direction.values()).map(Words::of).toList());
        assertThat(Pattern.compile("type=\"list\"").matcher(offered).results()).hasSize(10);
        assertThat(new ReadXlsx(export(session, Profile.CLIENT)).all("xl/worksheets/sheet"))
                .doesNotContain("type=\"list\"");
    }

    @Test
    void onlyWebAddressesCanBeFollowed() throws IOException {
        Session session = Samples.full();
        Card card = session.cards().get(Samples.card("1")).orElseThrow();
        Evidence e = session.evidenceOf(card.id()).getFirst();
        Session hostile =
                session.with(
                        new Evidence(
                                e.id(),
                                e.card(),
                                e.kind(),
                                e.direction(),
                                e.strength(),
                                e.proximity(),
                                e.observed(),
                                e.sourceRole(),
                                e.note(),
                                "file:///etc/passwd",
                                e.recordedAt()));

        String links = read(hostile).all("xl/worksheets/_rels/");

        assertThat(links).contains("https://example.org/calls?week=40").doesNotContain("passwd");
    }

    @Test
    void anEmptySessionIsAWholeSpreadsheet() throws IOException {
        ReadXlsx read = read(Session.of(Samples.details()));

        assertThat(read.tables().get("cards")).isEmpty();
        assertThat(read.all("xl/tables/")).contains("ref=\"A1:");
    }
}
