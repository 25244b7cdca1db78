package org.flipside.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.ClaimList;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

class ClaimFileTest {
    @TempDir Path folder;

    private Path workbook(String[]... rows) throws IOException {
        Path file = folder.resolve("claims.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Empty");
            XSSFSheet sheet = workbook.createSheet("Ours");
            for (int r = 0; r < rows.length; r++) {
                XSSFRow row = sheet.createRow(r + 1);
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c].startsWith("=")) {
                        row.createCell(c).setCellFormula(rows[r][c].substring(1));
                    } else {
                        row.createCell(c).setCellValue(rows[r][c]);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void theFirstSheetWithAnythingOnItIsTheList() throws IOException {
        ClaimList list =
                ClaimFile.read(
                                workbook(
                                        new String[] {"Claim", "Rationale"},
                                        new String[] {"We listen", "Always"},
                                        new String[] {"", ""},
                                        new String[] {"We act"}))
                        .found()
                        .orElseThrow();

        assertThat(list.entries())
                .extracting(ClaimList.Entry::claim)
                .containsExactly(new Claim("We listen", "Always", ""), Claim.of("We act"));
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws IOException {
        Path file =
                workbook(
                        new String[] {"Claim", "Code"},
                        new String[] {"A", "FM-90"},
                        new String[] {"", "FM-01"});
        assertThat(ClaimFile.read(file).lines())
                .containsExactly(
                        file + ": sheet Ours, row 3: the catalogue has no failure mode “FM-90”",
                        file + ": sheet Ours, row 4: the claim is missing");

        Path computed = workbook(new String[] {"Claim"}, new String[] {"=1+1"});
        assertThat(ClaimFile.read(computed).lines())
                .containsExactly(
                        computed
                                + ": sheet Ours, cell A3: a formula stands here; write what it"
                                + " comes to");
    }

    @Test
    void theCardsOfAnExportAreAListOfClaims() throws IOException {
        Session session = Samples.full();
        for (Format format : List.of(Format.XLSX, Format.CSV)) {
            Path file =
                    new Exporter(Samples.CATALOGUE, new SessionFile("test"), Samples.CLOCK)
                                    .export(
                                            session,
                                            EnumSet.of(format),
                                            folder,
                                            Profile.FACILITATOR)
                                    .stream()
                                    .map(ExportedFile::path)
                                    .filter(each -> format == Format.XLSX || isOfCards(each))
                                    .findFirst()
                                    .orElseThrow();

            Reading<ClaimList> reading = ClaimFile.read(file);

            assertThat(reading.lines()).isEmpty();
            assertThat(reading.found().orElseThrow().entries())
                    .extracting(ClaimList.Entry::claim)
                    .isEqualTo(session.running().stream().map(Card::claim).toList());
            assertThat(reading.found().orElseThrow().entries())
                    .extracting(ClaimList.Entry::flipside)
                    .isEqualTo(session.running().stream().map(Card::flipside).toList());
        }
    }

    private static boolean isOfCards(Path file) {
        return file.toString().endsWith("-cards.csv");
    }

    @Test
    void whatIsNoSpreadsheetIsAnsweredInOneLine() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(ClaimFile.read(file).lines()).hasSize(1);
    }
}
