package org.flipside.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.drawing.BoardSamples;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Format;
import org.flipside.export.format.Rgb;
import org.flipside.export.redaction.Profile;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Entity;
import org.flipside.model.Flipside;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PptxTest {
    private final Exporter exporter =
            new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);

    @TempDir Path folder;

    private ReadPptx read(Session session, Profile profile) throws IOException {
        return read(exporter, session, profile);
    }

    private ReadPptx read(Exporter with, Session session, Profile profile) throws IOException {
        return new ReadPptx(
                with.export(session, Set.of(Format.PPTX), folder, profile).getFirst().path());
    }

    private static List<Document> titled(ReadPptx read, String title) {
        return read.slides().stream().filter(s -> ReadPptx.title(s).equals(title)).toList();
    }

    private static List<Element> named(Document slide, String name) {
        return ReadPptx.all(slide, ReadPptx.SLIDES, "cNvPr").stream()
                .filter(p -> p.getAttribute("name").matches(name))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everySlideHasATitle(Profile profile) throws IOException {
        assertThat(read(BoardSamples.hostile(), profile).slides())
                .hasSizeGreaterThan(12)
                .allSatisfy(slide -> assertThat(ReadPptx.title(slide)).isNotBlank());
    }

    @Test
    void aCardIsAClaimAndItsFlipsideWithWhatIsAttachedInTheNotes() throws IOException {
        ReadPptx read = read(BoardSamples.full(), Profile.CLIENT);

        assertThat(titled(read, "“Nine of ten would recommend us”"))
                .singleElement()
                .satisfies(
                        claim ->
                                assertThat(ReadPptx.paragraphs(claim))
                                        .contains(
                                                "Card 3 of 12 · The customer",
                                                "Asked at the end of every call that was"
                                                        + " answered.",
                                                "Heard at: Quarterly review"));
        assertThat(titled(read, "The score went up. So did the second calls."))
                .singleElement()
                .satisfies(
                        flipside ->
                                assertThat(ReadPptx.paragraphs(flipside))
                                        .contains(
                                                "II  FM-04",
                                                "Owner: Tora Moen",
                                                "What is counted stands in front of what"
                                                        + " counts.",
                                                "Metric Shadowing"));
        assertThat(read.notes())
                .anyMatch(
                        line ->
                                line.startsWith("Evidence for: What was seen, entry e1")
                                        && line.endsWith("https://example.org/calls?week=40"))
                .contains("Is masked by: Card 2, “One case, one contact”")
                .anyMatch(line -> line.startsWith("Action A1: "));
    }

    @Test
    void aShareableEditionHasNoClaims() throws IOException {
        ReadPptx read = read(BoardSamples.full(), Profile.SHAREABLE);

        assertThat(titled(read, "Metric Shadowing")).hasSize(1);
        assertThat(read.counts().cards()).isEqualTo(12);
    }

    @Test
    void theMapIsMadeOfShapesThatHoldTogether() throws IOException {
        Document map = titled(read(BoardSamples.full(), Profile.CLIENT), "The map").getFirst();
        List<String> cards =
                named(map, "Card \\d+").stream().map(c -> c.getAttribute("id")).toList();

        assertThat(cards).hasSize(12).doesNotHaveDuplicates();
        assertThat(named(map, "Link"))
                .hasSize(5)
                .extracting(link -> link.getAttribute("descr"))
                .contains("Card 3 amplifies card 11, suggested, not accepted");
        for (String end : List.of("stCxn", "endCxn")) {
            assertThat(ReadPptx.all(map, ReadPptx.DRAWING, end))
                    .hasSize(5)
                    .allMatch(tied -> cards.contains(tied.getAttribute("id")));
        }
        assertThat(named(map, "Group of cards"))
                .singleElement()
                .satisfies(
                        frame ->
                                assertThat(frame.getAttribute("descr"))
                                        .isEqualTo("What the score hides"));
    }

    @Test
    void aBoardOfManyCardsIsAPicture() throws IOException {
        Session session = BoardSamples.grid(Samples.large(DeckMap.MOST_CARDS + 1));
        Document map = titled(read(session, Profile.CLIENT), "The map").getFirst();

        assertThat(named(map, "The board"))
                .singleElement()
                .satisfies(
                        picture ->
                                assertThat(picture.getAttribute("descr"))
                                        .startsWith("The board with 61 cards"));
        assertThat(named(map, "Card \\d+")).isEmpty();
    }

    @Test
    void aLongTableGoesOnUnderItsHeader() throws IOException {
        ReadPptx read = read(Samples.large(40), Profile.FACILITATOR);

        assertThat(titled(read, "Owners"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        slide ->
                                assertThat(ReadPptx.rows(slide).getFirst())
                                        .containsExactly(
                                                "No.", "What", "Owner", "How they hold it"));
        assertThat(read.counts().owners()).isEqualTo(40);
    }

    @Test
    void theLongestTextsFit() throws IOException {
        String quote = longest(60);
        String rationale = longest(160);
        String headline = longest(80);
        String narrative = longest(330);
        String closing = longest(120);
        Card card = Samples.full().running().getFirst();
        Session session =
                Samples.full()
                        .withAll(
                                List.of(
                                        new Card(
                                                card.id(),
                                                card.lens(),
                                                card.order(),
                                                new Claim(quote, rationale, ""),
                                                new Flipside(
                                                        headline,
                                                        narrative,
                                                        closing,
                                                        card.flipside().pattern()),
                                                card.side(),
                                                card.place(),
                                                "",
                                                List.of())));
        ReadPptx read = read(session, Profile.CLIENT);

        assertThat(titled(read, "“" + quote + "”"))
                .singleElement()
                .satisfies(s -> assertThat(ReadPptx.paragraphs(s)).contains(rationale));
        assertThat(titled(read, headline))
                .singleElement()
                .satisfies(s -> assertThat(ReadPptx.paragraphs(s)).contains(narrative, closing));
    }

    private static String longest(int characters) {
        return "Wherever someone mumbles, management measures more warmth. "
                .repeat(8)
                .substring(0, characters - 1)
                .strip()
                .concat("m")
                .concat("m".repeat(8))
                .substring(0, characters);
    }

    @Test
    void whatDoesNotFitStandsInTheNotes() throws IOException {
        String endless = "A sentence that is told again. ".repeat(120).strip();
        Card card = Samples.full().running().getFirst();
        List<Entity> changed = new ArrayList<>();
        changed.add(
                new Card(
                        card.id(),
                        card.lens(),
                        card.order(),
                        new Claim("Short", endless, ""),
                        new Flipside("Headline", endless, "", card.flipside().pattern()),
                        card.side(),
                        card.place(),
                        "",
                        List.of()));
        ReadPptx read = read(Samples.full().withAll(changed), Profile.CLIENT);

        assertThat(read.notes()).filteredOn(endless::equals).hasSize(2);
    }

    @Test
    void textsStayTexts() throws IOException {
        ReadPptx read = read(BoardSamples.hostile(), Profile.FACILITATOR);

        assertThat(titled(read, "“</text><script>alert(1)</script>”")).hasSize(1);
        assertThat(titled(read, "=cmd|' /C calc'!A0")).hasSize(1);
        assertThat(read.slides().stream().flatMap(s -> ReadPptx.paragraphs(s).stream()))
                .contains("right to left\uFFFD\uFFFD \uFFFD");
        Document arabic = titled(read, "مرحبا بالعالم 123").getFirst();
        assertThat(
                        ReadPptx.all(arabic, ReadPptx.DRAWING, "pPr").stream()
                                .filter(p -> p.getAttribute("rtl").matches("1|true")))
                .isNotEmpty();
    }

    @Test
    void nothingOfTheEmptyShowIsLeft() throws IOException {
        ReadPptx read = read(BoardSamples.full(), Profile.CLIENT);

        for (String parts :
                List.of("ppt/slideMasters/.*", "ppt/slideLayouts/.*", "ppt/notesMasters/.*")) {
            assertThat(read.parts(parts))
                    .isNotEmpty()
                    .allSatisfy(
                            part ->
                                    assertThat(String.join("", ReadPptx.paragraphs(part)))
                                            .isBlank());
        }
        assertThat(read.parts("docProps/core.xml"))
                .singleElement()
                .satisfies(
                        core ->
                                assertThat(core.getDocumentElement().getTextContent())
                                        .isEqualTo("1Through the customer’s eyes"));
    }

    @Test
    void theClientsColoursAreThoseOfTheTheme() throws IOException {
        Brand brand = new Brand("Halden", Optional.empty(), new Rgb(0x123456), new Rgb(0x654321));

        assertThat(accents(read(exporter.with(brand), BoardSamples.full(), Profile.CLIENT)))
                .contains("123456", "654321");
        assertThat(accents(read(exporter.with(brand), BoardSamples.full(), Profile.SHAREABLE)))
                .doesNotContain("123456", "654321");
    }

    private static List<String> accents(ReadPptx read) {
        return ReadPptx.all(
                        read.parts("ppt/theme/theme1.xml").getFirst(), ReadPptx.DRAWING, "srgbClr")
                .stream()
                .map(colour -> colour.getAttribute("val"))
                .toList();
    }

    @Test
    void aSessionWithoutCardsIsToldAsWell() throws IOException {
        ReadPptx read = read(Session.of(Samples.details()), Profile.CLIENT);

        assertThat(titled(read, "In brief")).hasSize(1);
        assertThat(titled(read, "The map")).isEmpty();
    }
}
