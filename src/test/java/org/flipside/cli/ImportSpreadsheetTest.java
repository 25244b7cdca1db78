package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportSpreadsheetTest {
    @TempDir Path folder;
    private Calls calls = new Calls(Path.of(""));
    private String id = "";

    @BeforeEach
    void makeSession() {
        calls = new Calls(folder);
        id = calls.newSession("Northlight");
    }

    private Path export(String format) throws IOException {
        Path to = folder.resolve(format);
        assertThat(calls.call("export", id, "--format", format, "--to", to.toString()).code())
                .isZero();
        try (var files = Files.list(to)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Path edited(String column, String text) throws IOException {
        Path file = export("xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Cards");
            for (Cell cell : sheet.getRow(0)) {
                if (cell.getStringCellValue().equals(column)) {
                    sheet.getRow(1)
                            .getCell(
                                    cell.getColumnIndex(),
                                    Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text);
                }
            }
            Path to = folder.resolve("edited.xlsx");
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
            return to;
        }
    }

    @Test
    void aPreviewTellsTheDifferencesAndChangesNothing() throws IOException {
        Path file = edited("Tags", "night; calls");
        String before = Files.readString(export("json"));

        Calls.Outcome seen = calls.call("import", "--preview", file.toString());

        assertThat(seen.code()).isZero();
        assertThat(seen.out())
                .startsWith(file + ": Card 1, “")
                .contains(": tags: “authority; front line” → “calls; night”")
                .hasLineCount(1);
        assertThat(Files.readString(export("json"))).isEqualTo(before);
    }

    @Test
    void theChangesOfASpreadsheetAreTakenOverOnce() throws IOException {
        Path file = edited("Tags", "night; calls");

        assertThat(calls.call("import", file.toString()))
                .isEqualTo(new Calls.Outcome(0, id + System.lineSeparator(), ""));

        assertThat(Files.readString(export("json"))).contains("\"night\"");
        assertThat(calls.call("import", "--preview", file.toString()).out())
                .contains("There is nothing to take over");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsCell() throws IOException {
        Path file = edited("Code", "FM-99");

        for (String option : new String[] {"--preview", file.toString()}) {
            Calls.Outcome refused = calls.call("import", option, file.toString());

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("sheet Cards, cell H2: “FM-99”");
            assertThat(refused.out()).isEmpty();
        }
    }

    @Test
    void aDocumentThatIsNoSpreadsheetIsAnsweredInOneLine() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        Calls.Outcome refused = calls.call("import", file.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains(file + ": the spreadsheet is damaged").hasLineCount(1);
        assertThat(calls.call("check", file.toString()).code()).isEqualTo(1);
    }

    @Test
    void tablesComeWithTheSeparatorThatWasAskedFor() throws IOException {
        Path to = folder.resolve("csv");
        calls.call(
                "export",
                id,
                "--format",
                "csv",
                "--to",
                to.toString(),
                "--csv-separator",
                "semicolon");

        try (var files = Files.list(to)) {
            Path cards =
                    files.filter(file -> file.toString().endsWith("-cards.csv"))
                            .findFirst()
                            .orElseThrow();
            assertThat(Files.readString(cards)).contains("No.;Claim;Rationale");
        }
        assertThat(
                        calls.call(
                                        "export",
                                        id,
                                        "--format",
                                        "csv",
                                        "--to",
                                        to.toString(),
                                        "--csv-separator",
                                        "pipe")
                                .code())
                .isEqualTo(2);
    }
}
