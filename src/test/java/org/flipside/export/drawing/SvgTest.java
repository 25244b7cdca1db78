package org.flipside.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class SvgTest {
    @TempDir Path folder;

    private ExportedFile export(Session session, Profile profile) throws IOException {
        return new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK)
                .export(session, Set.of(Format.SVG), folder, profile)
                .getFirst();
    }

    private ReadSvg read(Session session, Profile profile) throws IOException {
        return new ReadSvg(export(session, profile).path());
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void itHoldsWhatItSaysThatItHolds(Profile profile) throws IOException {
        ExportedFile file = export(BoardSamples.full(), profile);
        ReadSvg read = new ReadSvg(file.path());
        Counts found =
                Counts.NONE
                        .with(Counted.CARDS, read.groups("card").size())
                        .with(Counted.LINKS, read.groups("link").size())
                        .with(Counted.CLUSTERS, read.groups("cluster").size())
                        .with(Counted.EVIDENCE, read.evidence())
                        .with(Counted.OWNERS, read.owned());

        assertThat(found).isEqualTo(file.counts());
        assertThat(file.counts().cards()).isEqualTo(12);
        assertThat(file.counts().links()).isEqualTo(5);
        assertThat(file.counts().evidence()).isEqualTo(7);
        assertThat(file.counts().owners()).isEqualTo(4);
        assertThat(file.counts().get(Counted.CLUSTERS)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void itSaysWhatItLeavesOut(Profile profile) throws IOException {
        ReadSvg read = read(BoardSamples.full(), profile);

        assertThat(ReadSvg.description(read.root()))
                .contains(Redaction.apply(BoardSamples.full(), profile).leftOut().statement());
    }

    @Test
    void aCardShowsTheSideThatIsUp() throws IOException {
        List<Element> cards = read(BoardSamples.full(), Profile.CLIENT).groups("card");

        assertThat(ReadSvg.lines(cards.get(2)))
                .startsWith("Claim 3", "“Nine of ten would")
                .contains("2+", "1−", "TM");
        assertThat(ReadSvg.lines(cards.get(3)))
                .startsWith("II", "FM-05")
                .contains("The real way through fits", "Normalized Workarounds");
    }

    @Test
    void aShareableEditionDrawsFailureModesInPlaceOfQuotes() throws IOException {
        List<Element> cards = read(BoardSamples.full(), Profile.SHAREABLE).groups("card");

        assertThat(ReadSvg.lines(cards.get(2))).startsWith("Claim 3", "Metric Shadowing");
        assertThat(ReadSvg.lines(cards.get(3))).containsSequence("Normalized", "Workarounds");
    }

    @Test
    void linksEndInTheirTypeAndAreDashedWhileSuggested() throws IOException {
        ReadSvg read = read(BoardSamples.full(), Profile.CLIENT);

        assertThat(read.groups("link"))
                .extracting(ReadSvg::title)
                .contains("Card 2 masks card 3", "Card 3 amplifies card 11");
        assertThat(read.groups("link"))
                .filteredOn(link -> ReadSvg.description(link).contains("not accepted"))
                .singleElement()
                .satisfies(
                        link ->
                                assertThat(
                                                ((Element)
                                                                link.getElementsByTagName("path")
                                                                        .item(0))
                                                        .getAttribute("stroke-dasharray"))
                                        .isNotEmpty());
    }

    @Test
    void textsStayTexts() throws IOException {
        ReadSvg read = read(BoardSamples.hostile(), Profile.FACILITATOR);

        assertThat(ReadSvg.title(read.groups("card").getFirst()))
                .isEqualTo("Card 1, “</text><script>alert(1)</script>”");
        assertThat(read.all("*"))
                .extracting(Element::getLocalName)
                .containsOnly("title", "desc", "g", "rect", "path", "circle", "text", "pattern");
        assertThat(ReadSvg.lines(read.groups("card").get(2)))
                .contains("“right to left\uFFFD\uFFFD \uFFFD”");
        assertThat(ReadSvg.lines(read.groups("card").get(6))).contains("“😀");
    }

    @Test
    void itRunsNothingAndAsksForNothing() throws IOException {
        for (Element element : read(BoardSamples.hostile(), Profile.FACILITATOR).all("*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(attributes.item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("href", "xlink:href", "style", "src");
            }
        }
    }

    @Test
    void whatRunsToTheLeftIsToldSo() throws IOException {
        Element card = read(BoardSamples.hostile(), Profile.CLIENT).groups("card").get(3);
        Element headline = (Element) card.getElementsByTagName("text").item(2);

        assertThat(headline.getTextContent()).isEqualTo("مرحبا بالعالم 123");
        assertThat(headline.getAttribute("direction")).isEqualTo("rtl");
    }

    @Test
    void everyLineFitsOnItsCard() throws IOException {
        for (Element text : read(BoardSamples.full(), Profile.FACILITATOR).all("text")) {
            Element group = (Element) text.getParentNode();
            if (group.getAttribute("class").startsWith("card")
                    && !text.getAttribute("textLength").isEmpty()) {
                double right =
                        Double.parseDouble(text.getAttribute("x"))
                                + Double.parseDouble(text.getAttribute("textLength"));
                assertThat(right).as(text.getTextContent()).isLessThanOrEqualTo(224.01);
            }
        }
    }

    @Test
    void aBoardWithoutCardsIsDrawnAsWell() throws IOException {
        ExportedFile file = export(Session.of(Samples.details()), Profile.CLIENT);

        assertThat(new ReadSvg(file.path()).groups("card")).isEmpty();
        assertThat(file.counts()).isEqualTo(Counts.NONE);
    }
}
