package org.flipside.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class CardsTest {
    private static final double POINTS_PER_MM = 72 / 25.4;

    @TempDir Path folder;

    private PDDocument open(Session session, String ending) throws IOException {
        List<ExportedFile> files =
                new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                        .export(session, Set.of(Format.CARDS), folder, Profile.CLIENT);
        return Loader.loadPDF(
                files.stream()
                        .map(ExportedFile::path)
                        .filter(path -> path.toString().endsWith(ending))
                        .findFirst()
                        .orElseThrow()
                        .toFile());
    }

    /** What stands on a page in the place of a card: columns and rows from 0. */
    private static String at(PDDocument document, int page, int column, int row)
            throws IOException {
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.addRegion(
                "card",
                new Rectangle2D.Double(
                        (15 + 90 * column) * POINTS_PER_MM,
                        (28 + 60 * row) * POINTS_PER_MM,
                        90 * POINTS_PER_MM,
                        60 * POINTS_PER_MM));
        areas.extractRegions(document.getPage(page));
        return areas.getTextForRegion("card").replaceAll("\\s+", " ");
    }

    @Test
    void theBackOfEachCardLiesBehindIt() throws IOException {
        try (PDDocument document = open(Samples.full(), "-cards-duplex-a4.pdf")) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            for (int card = 0; card < 12; card++) {
                int page = card / 8 * 2;
                int column = card % 2;
                int row = card % 8 / 2;
                assertThat(at(document, page, column, row))
                        .contains("Card " + (card + 1) + " of 12");
                assertThat(at(document, page + 1, 1 - column, row))
                        .startsWith("Card " + (card + 1) + " · ");
            }
        }
    }

    @Test
    void aCardToFoldHasBothSidesBesideEachOther() throws IOException {
        try (PDDocument document = open(Samples.full(), "-cards-fold-a4.pdf")) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(at(document, 2, 0, 3)).contains("Card 12 of 12");
            assertThat(at(document, 2, 1, 3)).startsWith("Card 12 · ");
        }
    }

    @ParameterizedTest
    @CsvSource({"-cards-duplex-a4.pdf, 210, 297", "-cards-fold-letter.pdf, 215.9, 279.4"})
    void thePaperIsAsItIsCalled(String ending, double width, double height) throws IOException {
        try (PDDocument document = open(Samples.full(), ending)) {
            assertThat(document.getPage(0).getMediaBox().getWidth() / POINTS_PER_MM)
                    .isEqualTo(width, within(0.2));
            assertThat(document.getPage(0).getMediaBox().getHeight() / POINTS_PER_MM)
                    .isEqualTo(height, within(0.2));
        }
    }

    @Test
    void theLongestCardIsNotCut() throws IOException {
        Session session = Sessions.withCards("A");
        Card card = session.running().getFirst();
        Session longest =
                session.with(
                        card.withClaim(new Claim(words(60), words(160), ""))
                                .withFlipside(
                                        new Flipside(
                                                words(80),
                                                words(330),
                                                words(118) + "!!",
                                                card.flipside().pattern())));
        try (PDDocument document = open(longest, "-cards-duplex-a4.pdf")) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(at(document, 1, 1, 0)).contains("!!").contains("no pattern chosen");
        }
    }

    private static String words(int letters) {
        return "facilitates organisational learning ".repeat(20).substring(0, letters);
    }

    @Test
    void aSessionWithoutCardsHasNothingToPrint() throws IOException {
        assertThat(
                        new Exporter(
                                        Samples.CATALOGUE,
                                        new SessionFile("Flipside test"),
                                        Samples.CLOCK)
                                .export(
                                        Sessions.empty(),
                                        Set.of(Format.CARDS),
                                        folder,
                                        Profile.CLIENT))
                .isEmpty();
    }

    @Test
    void theSheetsSayHowTheyArePrinted() throws IOException {
        try (PDDocument document = open(Samples.full(), "-cards-duplex-letter.pdf")) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("turn over the long edge")
                    .contains("Client edition.");
        }
    }
}
