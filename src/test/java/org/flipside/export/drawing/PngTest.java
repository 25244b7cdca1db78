package org.flipside.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flipside.export.Exporter;
import org.flipside.export.Samples;
import org.flipside.export.format.Format;
import org.flipside.export.format.Rgb;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redaction;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.Point;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;

class PngTest {
    private final Exporter exporter =
            new Exporter(Samples.CATALOGUE, new SessionFile("Flipside test"), Samples.CLOCK);

    @TempDir Path folder;

    private Path export(Session session, int scale, Profile profile) throws IOException {
        return exporter.withPngScale(scale)
                .export(session, Set.of(Format.PNG), folder, profile)
                .getFirst()
                .path();
    }

    private static BufferedImage read(Path file) throws IOException {
        return Objects.requireNonNull(ImageIO.read(file.toFile()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void itHasAsManyPixelsAsItsScaleSays(int scale) throws IOException {
        BufferedImage image = read(export(BoardSamples.full(), scale, Profile.CLIENT));
        BoardDrawing drawing = BoardDrawing.of(Samples.report(BoardSamples.full(), Profile.CLIENT));

        assertThat(image.getWidth()).isEqualTo((int) (drawing.width() * scale));
        assertThat(image.getHeight()).isEqualTo((int) (drawing.height() * scale));
    }

    @Test
    void cardsLieWhereTheyLieOnTheBoard() throws IOException {
        BufferedImage image = read(export(BoardSamples.full(), 1, Profile.CLIENT));

        assertThat(new Rgb(image.getRGB(48 + 5, 196 + 100))).isEqualTo(Token.PAPER.rgb());
        assertThat(new Rgb(image.getRGB(48 + 312 + 5, 196 + 100))).isEqualTo(Token.INK.rgb());
        assertThat(new Rgb(image.getRGB(3, 140))).isEqualTo(Token.TABLE.rgb());
        assertThat(new Rgb(image.getRGB(3, 3))).isEqualTo(Token.PANEL.rgb());
    }

    /** Whatever is drawn over the edge of a strip is drawn in both. */
    @Test
    void stripsFitTogether() throws IOException {
        BufferedImage large = read(export(BoardSamples.full(), 3, Profile.CLIENT));
        BufferedImage whole =
                new BufferedImage(large.getWidth(), large.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = whole.createGraphics();
        graphics.scale(3, 3);
        BoardDrawing.of(Samples.report(BoardSamples.full(), Profile.CLIENT)).paint(graphics);
        graphics.dispose();

        assertThat(differing(large, whole)).isLessThan(2e-4);
    }

    private static double differing(BufferedImage one, BufferedImage other) {
        int[] a = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] b = other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int different = 0;
        for (int i = 0; i < a.length; i++) {
            different += a[i] == b[i] ? 0 : 1;
        }
        return (double) different / a.length;
    }

    @Test
    void textsAreDrawnInTheFontsOfDocuments() throws IOException {
        BufferedImage image = read(export(BoardSamples.hostile(), 1, Profile.CLIENT));
        Set<Integer> colours = new HashSet<>();
        for (int x = 48 + 16; x < 48 + 200; x++) {
            for (int y = 196 + 40; y < 196 + 60; y++) {
                colours.add(image.getRGB(x, y));
            }
        }

        assertThat(colours).hasSizeGreaterThan(20);
    }

    @Test
    void aHugeBoardIsDrawnSmallerAndSaysSo() throws IOException {
        List<Entity> moved = new ArrayList<>();
        for (Card card : Samples.full().running()) {
            moved.add(card.withPlace(new Point(card.order() * 4000, card.order() * 2500)));
        }
        Path file = export(Samples.full().withAll(moved), 3, Profile.CLIENT);
        BufferedImage image = read(file);

        assertThat((double) image.getWidth() * image.getHeight())
                .isBetween(0.8 * PngWriter.MOST_PIXELS, PngWriter.MOST_PIXELS);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .containsPattern("Comment.{5}0\\.\\d+ pixels for a pixel of the board");
    }

    @Test
    void itSaysWhatItLeavesOutWhereNobodySeesItEither() throws IOException {
        Path file = export(BoardSamples.full(), 1, Profile.CLIENT);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .contains(
                        Redaction.apply(BoardSamples.full(), Profile.CLIENT).leftOut().statement());
    }

    @Test
    void noOtherScaleIsDrawn() {
        assertThatThrownBy(() -> new PngWriter(4)).isInstanceOf(IllegalArgumentException.class);
    }
}
