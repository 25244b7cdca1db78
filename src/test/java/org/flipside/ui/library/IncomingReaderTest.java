package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Exporter;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.BuiltInWorkshops;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.flipside.session.SampleSession;
import org.flipside.ui.support.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

class IncomingReaderTest {
    @TempDir private Path folder = Path.of("");

    private final SessionFile sessions = new SessionFile("Flipside test");
    private final IncomingReader files = new IncomingReader(sessions);

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void whatAFileHoldsIsToldByItsContentAndNotByItsName() throws IOException {
        Session session =
                SampleSession.make(BuiltInWorkshops.all().getFirst(), LocalDate.of(2026, 11, 21));
        Path one = file("workshop.json", sessions.toJson(session));

        assertThat(files.read(List.of(one)).join())
                .containsExactly(new Incoming.OfSession("workshop.json", session, List.of()));
    }

    @Test
    void aWorkshopWithAFaultIsUnusableAndSaysWhere() throws IOException {
        Path one =
                file(
                        "mine.json",
                        "{\n  \"format\": \"flipside-workshop\",\n  \"formatVersion\": \"one\"\n}");

        Incoming incoming = files.read(List.of(one)).join().getFirst();

        assertThat(incoming).isInstanceOf(Incoming.Unusable.class);
        assertThat(((Incoming.Unusable) incoming).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith(one + ":"))
                .anyMatch(problem -> problem.contains(":3:"));
    }

    @Test
    void whatIsNoJsonOrNotThereIsUnusableAndEachSaysWhyInTheOrderGiven() throws IOException {
        Path picture = file("picture.png", "\u0089PNG");
        Path gone = folder.resolve("gone.json");

        List<Incoming> incoming = files.read(List.of(gone, picture, folder)).join();

        assertThat(incoming)
                .hasSize(3)
                .allMatch(Incoming.Unusable.class::isInstance)
                .startsWith(
                        new Incoming.Unusable(
                                "gone.json", List.of(gone + ": there is no such file")))
                .endsWith(
                        new Incoming.Unusable(
                                String.valueOf(folder.getFileName()),
                                List.of(folder + ": this is a folder, not a file")));
        assertThat(incoming.get(1).file()).isEqualTo("picture.png");
    }

    @Test
    void aSpreadsheetIsSentToItsSession() throws IOException {
        Session session =
                SampleSession.make(BuiltInWorkshops.all().getFirst(), LocalDate.of(2026, 11, 21));
        Path exported =
                new Exporter(CatalogueReader.builtIn(), sessions, Clock.systemUTC())
                        .export(session, List.of(Format.XLSX), folder, Profile.FACILITATOR)
                        .getFirst()
                        .path();
        Path broken = file("broken.xlsx", "PK\u0003\u0004");

        List<Incoming> incoming = files.read(List.of(exported, broken)).join();

        assertThat(incoming)
                .containsExactly(
                        new Incoming.Unusable(
                                String.valueOf(exported.getFileName()),
                                List.of(Texts.of("import.spreadsheet"))),
                        new Incoming.Unusable(
                                "broken.xlsx",
                                List.of(
                                        broken
                                                + ": the spreadsheet is damaged, or was made to do"
                                                + " harm; it was not read")));
    }

    @Test
    void aWorkshopIsReadWithoutRemarks() {
        Path customer = Path.of("workshops", "customer.json");

        assertThat(files.read(List.of(customer)).join())
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.OfWorkshop.class, read -> assertThat(read.warnings()).isEmpty());
    }
}
