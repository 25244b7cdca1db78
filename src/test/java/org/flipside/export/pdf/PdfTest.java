package org.flipside.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PdfTest {
    @TempDir Path folder;

    private Path file(Session session, Profile profile) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(session, Set.of(Format.PDF), folder, profile)
                .getFirst()
                .path();
    }

    private PDDocument open(Session session, Profile profile) throws IOException {
        return Loader.loadPDF(file(session, profile).toFile());
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static Session claiming(String text) {
        Session session = Sessions.withCards("A");
        Card card = session.running().getFirst();
        return session.with(
                card.withClaim(new Claim(text, text, text))
                        .withFlipside(new Flipside(text, text, text, card.flipside().pattern())));
    }

    @Test
    void itIsTaggedNamesItsLanguageAndItsTitle() throws IOException {
        try (PDDocument document = open(Samples.full(), Profile.CLIENT)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(Samples.full().details().title());
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = open(claiming("Ärger مرحبا שלום 你好 ≠"), Profile.CLIENT)) {
            List<String> names = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names)
                    .anyMatch(name -> name.contains("OpenSans"))
                    .anyMatch(name -> name.contains("DejaVu"))
                    .anyMatch(name -> name.contains("NotoSansSC"));
        }
    }

    @Test
    void bookmarksLeadToTheirParts() throws IOException {
        try (PDDocument document = open(Samples.full(), Profile.FACILITATOR)) {
            List<String> found = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                found.add(item.getTitle());
                assertThat(text(document, page)).as(item.getTitle()).contains(item.getTitle());
            }
            assertThat(found)
                    .startsWith("In brief", "Who recognised what", "The map", "What was recognised")
                    .contains("Decisions", "Actions", "Parking lot", "Facilitator’s notes")
                    .endsWith("Method and limits");
        }
    }

    @Test
    void theContentsNameThePagesAndLinkToThem() throws IOException {
        try (PDDocument document = open(Samples.full(), Profile.CLIENT)) {
            int contents = page(document, "Contents");
            int method = page(document, "How to read it");
            assertThat(text(document, contents))
                    .containsPattern("Method and limits ?" + method + "\\b");
            assertThat(document.getPage(contents - 1).getAnnotations())
                    .hasAtLeastOneElementOfType(PDAnnotationLink.class);
            assertThat(text(document, contents)).doesNotContain("Facilitator’s notes");
        }
    }

    @Test
    void theMapIsDrawnOnAPageOfItsShapeWithWordsThatCanBeFound() throws IOException {
        Session session = Samples.full();
        Card card = session.running().getFirst();
        try (PDDocument wide = open(session, Profile.CLIENT)) {
            int map = page(wide, "The picture holds");
            assertThat(isWide(wide, map)).isTrue();
            assertThat(text(wide, map)).contains("leads to");
            assertThat(wide.getPage(map - 1).getResources().getXObjectNames())
                    .isNotEmpty()
                    .noneMatch(wide.getPage(map - 1).getResources()::isImageXObject);
            assertThat(alternatives(wide)).anyMatch(words -> words.contains("The cards as they"));
        }
        Session tall = session.with(card.withPlace(new Point(0, 40_000)));
        try (PDDocument high = open(tall, Profile.CLIENT)) {
            assertThat(isWide(high, page(high, "The picture holds"))).isFalse();
        }
    }

    private static boolean isWide(PDDocument document, int page) {
        PDRectangle size = document.getPage(page - 1).getMediaBox();
        return size.getWidth() > size.getHeight();
    }

    /** What is said of each figure. */
    private static List<String> alternatives(PDDocument document) {
        List<String> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, found);
            }
        }
    }

    private static int page(PDDocument document, String words) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (text(document, page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("No page says " + words);
    }

    @ParameterizedTest
    @CsvSource({
        "Ärger über Öl, Ärger über Öl",
        "Ωμέγα и Юрий, Ωμέγα и Юрий",
        "🚀 first, [rocket] first",
        "👩🏽‍🚒 and 👍🏿, [woman][fire engine] and [thumbs up sign]",
        "顾客至上, 顾客至上",
        "𓀀, [egyptian hieroglyph a001]",
        "a‍b, ab",
    })
    void noCharacterBecomesABox(String written, String shown) throws IOException {
        try (PDDocument document = open(claiming(written), Profile.CLIENT)) {
            assertThat(text(document).replaceAll("\\s+", " ")).contains("“" + shown + "”");
        }
    }

    @Test
    void writingFromRightToLeftIsInOrder() throws IOException {
        try (PDDocument document = open(claiming("הלקוח קודם"), Profile.CLIENT)) {
            assertThat(text(document)).contains("הלקוח קודם");
        }
        try (PDDocument document = open(claiming("שלום (12) עולם"), Profile.CLIENT)) {
            assertThat(text(document)).contains("“שלום (12) עולם”");
        }
        try (PDDocument document = open(claiming("العميل أولا"), Profile.CLIENT)) {
            assertThat(
                            java.text.Normalizer.normalize(
                                    text(document), java.text.Normalizer.Form.NFKC))
                    .contains("العميل");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> & \"quoted\"",
                "</p></div><h1>x</h1>",
                "<![CDATA[ x ]]> <!-- y -->",
                "&lt;script&gt; &#x41;",
                "<img src=\"file:///etc/passwd\"/>",
                "${1} #{2} {{3}}",
            })
    void textIsText(String hostile) throws IOException {
        try (PDDocument document = open(claiming(hostile), Profile.CLIENT)) {
            assertThat(text(document).replaceAll("\\s+", " ")).contains("“" + hostile + "”");
        }
    }

    @Test
    void whatNoDocumentCanHoldIsSeen() throws IOException {
        try (PDDocument document = open(claiming("a\u0000b\ud800c\uffff"), Profile.CLIENT)) {
            assertThat(text(document)).contains("“a\ufffdb\ufffdc\ufffd”");
        }
    }

    private static void assertThatPagesEndWell(PDDocument document) throws IOException {
        for (int page = 2; page <= document.getNumberOfPages(); page++) {
            PdfPages.Line last = PdfPages.lastLine(document, page).orElseThrow();
            boolean isEvidence = last.text().contains("strength");
            assertThat(last.isStrong() && !isEvidence)
                    .as("Page %d ends with the heading %s", page, last.text())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noPageEndsWithAHeadingOrIsEmpty(Profile profile) throws IOException {
        try (PDDocument document = open(Samples.full(), profile)) {
            assertThatPagesEndWell(document);
        }
        try (PDDocument document = open(Samples.large(40), profile)) {
            assertThatPagesEndWell(document);
        }
    }

    @Test
    void aTextOfManyPagesLeavesNoPageEmpty() throws IOException {
        Card card = Samples.full().running().getFirst();
        Session session =
                Samples.full()
                        .with(
                                card.withClaim(
                                        new Claim("x".repeat(60), "Long words. ".repeat(900), "")));
        try (PDDocument document = open(session, Profile.CLIENT)) {
            assertThatPagesEndWell(document);
        }
    }

    @Test
    void wordsWiderThanTheirColumnAreBroken() throws IOException {
        Card card = Samples.full().running().getFirst();
        String wide = "W".repeat(160);
        Session session =
                Samples.full()
                        .with(
                                card.withClaim(new Claim(wide, wide, wide))
                                        .withFlipside(
                                                new Flipside(
                                                        wide,
                                                        wide,
                                                        wide,
                                                        card.flipside().pattern())));
        try (PDDocument document = open(session, Profile.CLIENT)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                double margin =
                        document.getPage(page - 1).getMediaBox().getWidth() - 18 * 72 / 25.4;
                assertThat(PdfPages.width(document, page))
                        .as("page " + page)
                        .isLessThan(margin + 1);
            }
        }
    }

    @Test
    void daysToLookAgainAreTold() throws IOException {
        String days =
                "After 30 days on 21 December 2026, after 60 days on 20 January 2027, after 90"
                        + " days on 19 February 2027.";
        try (PDDocument document = open(Samples.full(), Profile.CLIENT)) {
            assertThat(text(document).replaceAll("\\s+", " ")).contains(days);
        }
        try (PDDocument document = open(Samples.full(), Profile.SHAREABLE)) {
            assertThat(text(document)).doesNotContain("Looked at again");
        }
    }

    @Test
    void howManyTookPartIsTold() throws IOException {
        try (PDDocument document = open(Samples.full(), Profile.FACILITATOR)) {
            assertThat(text(document))
                    .contains("Took part 14 people in 3 groups")
                    .contains("Answers to a claim from 9 to 12 people");
        }
    }

    @Test
    void anEmptySessionHasAReport() throws IOException {
        try (PDDocument document = open(Sessions.empty(), Profile.CLIENT)) {
            assertThat(text(document))
                    .contains("No decision was taken.", "Method and limits")
                    .doesNotContain("The other cards", "Parking lot\n");
        }
    }

    @Test
    void aHundredCardsTakeAPageOrTwoEach() throws IOException {
        try (PDDocument document = open(Samples.large(100), Profile.CLIENT)) {
            assertThat(document.getNumberOfPages()).isBetween(100, 220);
        }
    }

    @Test
    void beyondPageEightHundredAndFiftyTheTagsAreStillWhereTheyBelong() throws IOException {
        String style =
                new PrintReport(Samples.report(Samples.full(), Profile.CLIENT), Brand.NONE).style();
        String card =
                "<div class='part'><table class='card'><tbody><tr><td></td><td class='gap'></td>"
                        + "<td class='edge'><div class='tab'>FM-04</div></td></tr></tbody></table>"
                        + "</div>";
        String xhtml =
                "<html lang='en'><head><title>Long</title><style>"
                        + style
                        + "</style></head><body>"
                        + "<div class='part'>.</div>".repeat(850)
                        + card.repeat(60)
                        + "</body></html>";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.render(xhtml, Optional.empty(), Optional.empty(), pdf);

        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(900);
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }
}
