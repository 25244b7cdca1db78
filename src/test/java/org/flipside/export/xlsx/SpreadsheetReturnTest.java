package org.flipside.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.Difference;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Action;
import org.flipside.model.CalendarDay;
import org.flipside.model.ChangeSet;
import org.flipside.model.Claim;
import org.flipside.model.Evidence;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedItem;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Spreadsheets go out, are edited with another program's means, and come back. */
class SpreadsheetReturnTest {
    private final Session session = Samples.full();

    @TempDir Path folder;

    private Path export(Session of, Profile profile) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(of, EnumSet.of(Format.XLSX), folder, profile)
                .getFirst()
                .path();
    }

    private Path edited(Consumer<XSSFWorkbook> edit) throws IOException {
        return edited(export(session, Profile.FACILITATOR), edit);
    }

    private static Path edited(Path file, Consumer<XSSFWorkbook> edit) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            edit.accept(workbook);
            Path to = file.resolveSibling("edited.xlsx");
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
            return to;
        }
    }

    private static int column(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The cell in a row, counted from 1 below the header. */
    private static Cell cell(XSSFWorkbook workbook, String sheet, String column, int row) {
        Sheet of = workbook.getSheet(sheet);
        Row in = of.getRow(row) == null ? of.createRow(row) : of.getRow(row);
        return in.getCell(column(of, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void set(
            XSSFWorkbook workbook, String sheet, String column, int row, String text) {
        cell(workbook, sheet, column, row).setCellValue(text);
    }

    private static Proposal proposal(Path file, Session session) {
        Reading<Proposal> reading = ReturnedFile.proposal(file, session);
        return reading.found().orElseThrow(() -> new AssertionError(reading.lines()));
    }

    private List<String> problems(Path file) {
        Reading<Proposal> reading = ReturnedFile.proposal(file, session);
        assertThat(reading.found()).isEmpty();
        return reading.lines();
    }

    @Test
    void whatComesBackUntouchedChangesNothing() throws IOException {
        Proposal proposal = proposal(edited(_ -> {}), session);

        assertThat(proposal.differences()).isEmpty();
        assertThat(proposal.isChange()).isFalse();
        assertThat(proposal.change().apply(session)).isEqualTo(session);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverASessionHoldsComesBackAsItWent(long seed) throws IOException {
        Session random = Sessions.random(seed, 15);

        Proposal proposal = proposal(export(random, Profile.FACILITATOR), random);

        assertThat(proposal.differences()).isEmpty();
        assertThat(proposal.remarks()).hasSize(1);
    }

    @Test
    void eachChangedCellIsADifferenceAndAllAreOneStep() throws IOException {
        Path file =
                edited(
                        w -> {
                            set(w, "Cards", "Claim", 1, "The customer is in one room");
                            set(w, "Cards", "Tags", 3, "calls; night");
                            set(w, "Cards", "Code", 2, "fm-09");
                            set(w, "Cards", "Owner", 2, "Tora Moen");
                            set(w, "Actions", "Status", 1, "Done");
                            cell(w, "Actions", "Due", 1)
                                    .setCellValue(LocalDate.of(2027, 1, 15).atStartOfDay());
                            set(w, "Decisions", "Grounds", 1, "");
                            set(w, "Parked", "Outcome", 1, "dropped");
                            set(w, "Links", "Note", 1, "seen again");
                        });

        Proposal proposal = proposal(file, session);

        assertThat(proposal.label()).isEqualTo("Changes from edited.xlsx");
        assertThat(proposal.differences()).hasSize(9).noneMatch(Difference::isConflict);
        assertThat(proposal.differences().getFirst())
                .isEqualTo(
                        Difference.of(
                                "Card 1, “The customer is in every room”",
                                "claim",
                                "The customer is in every room",
                                "The customer is in one room"));
        Session after = proposal.change().apply(session);
        assertThat(after.cards().get(Samples.card("3")).orElseThrow().tags())
                .containsExactly("calls", "night");
        assertThat(after.cards().get(Samples.card("2")).orElseThrow().flipside().pattern().code())
                .isEqualTo("FM-09");
        assertThat(after.ownershipOf(Samples.card("2")))
                .extracting(Ownership::owner, Ownership::state)
                .containsExactly("Tora Moen", OwnershipState.PROPOSED);
        assertThat(after.actions().list())
                .extracting(Action::due)
                .contains(CalendarDay.of(LocalDate.of(2027, 1, 15)));
        assertThat(proposal.change().apply(after)).isEqualTo(after);
        ChangeSet step =
                new ChangeSet(
                        proposal.label(),
                        "somebody",
                        Samples.THEN,
                        ChangeSet.difference(session, after));
        assertThat(step.inverted("somebody", Samples.THEN).apply(after))
                .isEqualTo(new ChangeSet.Outcome.Applied(session));
    }

    @Test
    void whatWasChangedInTheSessionMeanwhileStaysAndIsShown() throws IOException {
        Path file =
                edited(
                        w -> {
                            set(w, "Cards", "Claim", 1, "From the spreadsheet");
                            set(w, "Cards", "Rationale", 1, "A reason from the spreadsheet");
                        });
        Session now =
                session.editCard(
                        Samples.card("1"),
                        c ->
                                c.withClaim(
                                        new Claim(
                                                "From the room",
                                                c.claim().rationale(),
                                                c.claim().heardAt())));

        Proposal proposal = proposal(file, now);

        assertThat(proposal.differences())
                .filteredOn(Difference::isConflict)
                .containsExactly(
                        new Difference(
                                "Card 1, “From the room”",
                                "claim",
                                "From the room",
                                "From the spreadsheet",
                                "it was changed in the session meanwhile"));
        Claim claim =
                proposal.change().apply(now).cards().get(Samples.card("1")).orElseThrow().claim();
        assertThat(claim.quote()).isEqualTo("From the room");
        assertThat(claim.rationale()).isEqualTo("A reason from the spreadsheet");
    }

    @Test
    void onlyWhatTheSpreadsheetChangedCounts() throws IOException {
        Path file = edited(w -> set(w, "Cards", "Rationale", 1, "New"));
        Session now =
                session.editCard(Samples.card("2"), c -> c.withClaim(Claim.of("Changed inside")));

        Session after = proposal(file, now).change().apply(now);

        assertThat(after.cards().get(Samples.card("2")).orElseThrow().claim().quote())
                .isEqualTo("Changed inside");
    }

    @Test
    void whatIsGoneFromTheSessionIsAConflict() throws IOException {
        Path file = edited(w -> set(w, "Cards", "Rationale", 1, "New"));
        Session now = session.withoutCard(Samples.card("1"));

        Proposal proposal = proposal(file, now);

        assertThat(proposal.isChange()).isFalse();
        assertThat(proposal.differences().getFirst().conflict()).contains("no longer");
        assertThat(proposal.change().apply(now)).isEqualTo(now);
    }

    @Test
    void whatCannotBeReadIsNamedWithItsCellAndNothingIsTakenOver() throws IOException {
        Path file =
                edited(
                        w -> {
                            set(w, "Cards", "Rationale", 1, "Fine");
                            set(w, "Actions", "Status", 2, "nearly");
                            set(w, "Actions", "Due", 1, "next week");
                            set(w, "Actions", "Action", 2, "");
                            set(w, "Evidence", "Strength (1 to 4)", 3, "5");
                            set(w, "Cards", "Code", 1, "FM-77");
                        });

        String name = file + ": sheet ";
        assertThat(problems(file))
                .containsExactlyInAnyOrder(
                        name + "Cards, cell H2: “FM-77” is no code of the catalogue, such as FM-04",
                        name + "Evidence, cell E4: “5” is none of: 1, 2, 3, 4",
                        name + "Actions, cell B3: this must not be empty",
                        name
                                + "Actions, cell D2: “next week” is no day: write it as in"
                                + " 2026-11-30",
                        name
                                + "Actions, cell F3: “nearly” is none of: proposed, accepted,"
                                + " rejected, done, verified, dropped");
    }

    @Test
    void aFormulaIsNotTakenOver() throws IOException {
        Path file = edited(w -> cell(w, "Cards", "Claim", 1).setCellFormula("1+1"));

        assertThat(problems(file)).singleElement().asString().contains("Cards, cell B2: a formula");
    }

    @Test
    void twoCellsThatSpeakOfOneThingMustAgree() throws IOException {
        Path apart =
                edited(
                        w -> {
                            cell(w, "Evidence", "Strength (1 to 4)", 1).setCellValue(4);
                            set(w, "Evidence", "Strength", 1, "hearsay");
                        });
        assertThat(problems(apart)).singleElement().asString().contains("another cell says");

        Path agreed =
                edited(
                        w -> {
                            cell(w, "Evidence", "Strength (1 to 4)", 1).setCellValue(4);
                            set(w, "Evidence", "Strength", 1, "Record, independently confirmed");
                        });
        Session after = proposal(agreed, session).change().apply(session);
        assertThat(after.evidenceOf(Samples.card("1")).getFirst().strength())
                .isEqualTo(Strength.CONFIRMED_RECORD);
    }

    @Test
    void addedRowsBecomeEvidenceActionsAndParkedItemsOnce() throws IOException {
        Path file =
                edited(
                        w -> {
                            int e = w.getSheet("Evidence").getLastRowNum() + 1;
                            cell(w, "Evidence", "Card", e).setCellValue(6);
                            set(w, "Evidence", "Direction", e, "against");
                            set(w, "Evidence", "Kind", e, "document or record");
                            set(w, "Evidence", "Strength (1 to 4)", e, "3");
                            set(w, "Evidence", "Note", e, "The minutes say otherwise");
                            int a = w.getSheet("Actions").getLastRowNum() + 1;
                            set(w, "Actions", "Action", a, "Read the minutes aloud");
                            set(w, "Actions", "Cards", a, "6; 3");
                            set(w, "Actions", "Owner", a, "Henrik Berg");
                            int p = w.getSheet("Parked").getLastRowNum() + 1;
                            set(w, "Parked", "Item", p, "Who keeps the minutes?");
                        });

        Proposal proposal = proposal(file, session);

        assertThat(proposal.differences()).hasSize(3);
        Session after = proposal.change().apply(session);
        assertThat(after.evidenceOf(Samples.card("6")))
                .extracting(Evidence::note)
                .contains("The minutes say otherwise");
        Action action =
                after.actions().list().stream()
                        .filter(each -> each.title().equals("Read the minutes aloud"))
                        .findFirst()
                        .orElseThrow();
        assertThat(action.cards()).containsExactly(Samples.card("6"), Samples.card("3"));
        assertThat(after.ownershipOf(action.id()).owner()).isEqualTo("Henrik Berg");
        assertThat(after.parked().list())
                .extracting(ParkedItem::text)
                .contains("Who keeps the minutes?");
        assertThat(proposal.change().apply(after)).isEqualTo(after);
        assertThat(proposal(file, after).isChange()).isFalse();
        assertThat(proposal(file, after).remarks())
                .containsExactly("3 added rows were taken over before.");
    }

    @Test
    void addedRowsSayWhatTheyLack() throws IOException {
        Path file =
                edited(
                        w -> {
                            set(w, "Actions", "Action", 3, "Without a card");
                            set(w, "Evidence", "Note", 8, "Without all the rest");
                            set(w, "Cards", "Claim", 13, "A card of its own");
                        });

        assertThat(problems(file))
                .hasSize(3)
                .anyMatch(line -> line.contains("a new row needs its “Cards”"))
                .anyMatch(line -> line.contains("a new row needs the number of its card"))
                .anyMatch(line -> line.contains("rows can be added to Evidence"));
    }

    @Test
    void theRestOfALongTextIsNotLostByAnEdit() throws IOException {
        Session longer =
                session.editCard(
                        Samples.card("1"),
                        c -> c.withClaim(new Claim("A", "The queue. ".repeat(4_000), "")));
        Path untouched = export(longer, Profile.FACILITATOR);
        assertThat(proposal(untouched, longer).differences()).isEmpty();

        Path file = edited(untouched, w -> set(w, "Cards", "Rationale", 1, "Shorter"));

        assertThat(ReturnedFile.proposal(file, longer).lines())
                .singleElement()
                .asString()
                .endsWith(
                        "sheet Cards, cell C2: the text is longer than a cell can hold; change it"
                                + " in the session");
    }

    @Test
    void deletedRowsAreNoDeletions() throws IOException {
        Path file =
                edited(
                        w -> {
                            Sheet sheet = w.getSheet("Actions");
                            sheet.removeRow(sheet.getRow(1));
                        });

        Proposal proposal = proposal(file, session);

        assertThat(proposal.isChange()).isFalse();
        assertThat(proposal.remarks())
                .containsExactly("Sheet Actions: 1 row was deleted; it stays in the session.");
    }

    @Test
    void whatIsForReadingStaysAndIsNamed() throws IOException {
        Path file =
                edited(
                        w -> {
                            cell(w, "Cards", "No.", 1).setCellValue(7);
                            w.removeSheetAt(w.getSheetIndex("Links"));
                        });

        assertThat(proposal(file, session).remarks())
                .containsExactly(
                        "Sheet Cards: “No.” is for reading; 1 changed cell is not taken over.",
                        "The sheet Links or its column “Id” is gone; nothing changes there.");
    }

    @Test
    void sortingRowsAndAddingColumnsChangesNothing() throws IOException {
        Path file =
                edited(
                        w -> {
                            Sheet sheet = w.getSheet("Parked");
                            List<String> first = texts(sheet.getRow(1));
                            List<String> second = texts(sheet.getRow(2));
                            fill(sheet.getRow(1), second);
                            fill(sheet.getRow(2), first);
                            sheet.shiftRows(0, 2, 2);
                            sheet.createRow(0).createCell(0).setCellValue("Our parking lot");
                        });

        assertThat(proposal(file, session).differences()).isEmpty();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < row.getLastCellNum(); c++) {
            Cell cell = row.getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            texts.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? "#" + cell.getNumericCellValue()
                            : cell.getStringCellValue());
        }
        return texts;
    }

    private static void fill(Row row, List<String> texts) {
        for (int c = 0; c < texts.size(); c++) {
            Cell cell = row.getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (texts.get(c).startsWith("#")) {
                cell.setCellValue(Double.parseDouble(texts.get(c).substring(1)));
            } else {
                cell.setCellValue(texts.get(c));
            }
        }
    }

    @Test
    void daysThatAreCountedFrom1904AreTheSameDays() throws IOException {
        Path file =
                edited(
                        w -> {
                            w.getCTWorkbook().getWorkbookPr().setDate1904(true);
                            for (Sheet sheet : w) {
                                for (Row row : sheet) {
                                    for (Cell cell : row) {
                                        if (cell.getCellType() == CellType.NUMERIC
                                                && DateUtil.isCellDateFormatted(cell)) {
                                            cell.setCellValue(cell.getNumericCellValue() - 1462);
                                        }
                                    }
                                }
                            }
                        });

        Proposal proposal = proposal(file, session);

        assertThat(proposal.differences()).isEmpty();
        assertThat(proposal.remarks())
                .singleElement()
                .asString()
                .startsWith("There is nothing to take over");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsEditedIsWhatTheNextExportShows(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> columns = List.of("Claim", "Rationale", "Heard at", "Headline", "Narrative");
        List<String> written = new ArrayList<>();
        Path file =
                edited(
                        w -> {
                            for (int i = 0; i < 12; i++) {
                                String column = columns.get(random.nextInt(columns.size()));
                                Cell cell = cell(w, "Cards", column, i + 1);
                                String text = text(random);
                                cell.setCellValue(XlsxText.escaped(text));
                                written.add(column + ": " + text);
                            }
                        });
        Session after = proposal(file, session).change().apply(session);
        assertThat(proposal(file, after).isChange()).isFalse();

        List<String> told = new ArrayList<>();
        edited(
                export(after, Profile.FACILITATOR),
                w -> {
                    for (int i = 0; i < 12; i++) {
                        String column = written.get(i).split(":", 2)[0];
                        told.add(column + ": " + cell(w, "Cards", column, i + 1));
                    }
                });

        assertThat(told).isEqualTo(written);
    }

    private static String text(SplittableRandom random) {
        String[] parts = {
            "=1+1", "“claim”", "עברית", "👩‍🔧", "two\nlines", "_x0041_", ";", "'", "x"
        };
        StringBuilder text = new StringBuilder("a");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.append("z").toString();
    }

    @Test
    void whoeverWritesOnTheHiddenSheetGetsAnAnswerAllTheSame() throws IOException {
        Path file =
                edited(
                        w -> {
                            for (Row row : w.getSheet(XlsxOrigin.SHEET)) {
                                for (Cell cell : row) {
                                    boolean id = cell.getStringCellValue().length() == 36;
                                    if (id && row.getRowNum() > 0) {
                                        cell.setCellValue("not an identity");
                                    }
                                }
                            }
                        });

        assertThat(problems(file))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("this identity was not exported"));
    }

    @Test
    void aSpreadsheetOfAnotherSessionOrEditionIsRefused() throws IOException {
        assertThat(
                        ReturnedFile.proposal(
                                        export(session, Profile.FACILITATOR), Sessions.random(3, 2))
                                .lines())
                .singleElement()
                .asString()
                .contains("another session");
        assertThat(problems(export(session, Profile.CLIENT)))
                .singleElement()
                .asString()
                .contains("no facilitator’s edition");
    }
}
