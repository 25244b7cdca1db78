package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.flipside.layout.Viewport;
import org.flipside.model.Id;
import org.flipside.model.Link;
import org.flipside.model.LinkType;
import org.flipside.model.Side;
import org.flipside.session.LinkEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is painted rather than made of nodes: links, frames of clusters, tiles. */
class BoardPictureTest extends BoardFxTest {
    private static final double LIKE = 0.02;

    private Color colour(Paint paint) {
        return nodes(BoardPalette.class).getFirst().get(paint);
    }

    /** What the layer with links and frames shows, in pixels of the view. */
    private PixelReader ground() {
        settle();
        return get(
                () -> {
                    SnapshotParameters transparent = new SnapshotParameters();
                    transparent.setFill(Color.TRANSPARENT);
                    WritableImage image =
                            nodes(GroundLayer.class).getFirst().snapshot(transparent, null);
                    return image.getPixelReader();
                });
    }

    /** What the whole board shows. */
    private PixelReader picture() {
        settle();
        return get(() -> board.snapshot(null, null).getPixelReader());
    }

    private static int count(PixelReader picture, Color colour, int x, int y, int w, int h) {
        int found = 0;
        for (int row = y; row < y + h; row++) {
            for (int column = x; column < x + w; column++) {
                found += isLike(picture.getColor(column, row), colour) ? 1 : 0;
            }
        }
        return found;
    }

    /** How many rows have something dark in them. */
    private static int height(PixelReader picture, int x, int y, int w, int h) {
        int rows = 0;
        for (int row = y; row < y + h; row++) {
            boolean dark = false;
            for (int column = x; column < x + w; column++) {
                Color at = picture.getColor(column, row);
                dark |= at.getOpacity() > 0.5 && at.getBrightness() < 0.6;
            }
            rows += dark ? 1 : 0;
        }
        return rows;
    }

    private static boolean isLike(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) < LIKE
                && Math.abs(a.getGreen() - b.getGreen()) < LIKE
                && Math.abs(a.getBlue() - b.getBlue()) < LIKE
                && a.getOpacity() > 1 - LIKE;
    }

    /** The link from the first card to the second ends at 304, 80 on the board. */
    private static final int END_X = 304 + 40;

    private static final int END_Y = 80 + 60;

    @Test
    void anArrowHeadStandsAtTheEndOfALink() {
        Color ink = colour(Paint.TEXT);
        assertThat(count(ground(), ink, END_X - 12, END_Y - 6, 12, 12)).isGreaterThan(35);
        run(() -> editor.perform("unlink", s -> LinkEdits.remove(s, first())));
        assertThat(count(ground(), ink, END_X - 12, END_Y - 6, 12, 12)).isZero();
    }

    private Id<Link> first() {
        return LinkEdits.between(editor.session(), card(1), card(2)).orElseThrow().id();
    }

    @ParameterizedTest
    @EnumSource(LinkType.class)
    void eachTypeOfLinkHasAnEndOfItsOwnAndItsName(LinkType type) {
        run(() -> editor.perform("retype", s -> LinkEdits.retype(s, first(), type)));
        PixelReader ground = ground();
        Color ink = colour(Paint.TEXT);
        assertThat(height(ground, END_X - 22, END_Y - 12, 24, 24))
                .as("more than a line 1.5 pixels thick")
                .isGreaterThan(7);
        assertThat(count(ground, ink, 248 + 40, END_Y - 36, 56, 30))
                .as("its name above the line")
                .isGreaterThan(40);
    }

    @Test
    void belowEightyPercentALinkHasNoNameAndKeepsItsHead() {
        look(new Viewport(-40, -60, 0.7));
        Color ink = colour(Paint.TEXT);
        int x = (int) ((304 + 40) * 0.7);
        int y = (int) (140 * 0.7);
        PixelReader ground = ground();
        assertThat(count(ground, ink, (int) (288 * 0.7), y - 30, 40, 24)).isZero();
        assertThat(height(ground, x - 9, y - 8, 10, 16)).isGreaterThan(4);
    }

    @Test
    void theChosenLinkIsDrawnInTheAccentAndThicker() {
        run(() -> model.links().choose(first()));
        PixelReader ground = ground();
        assertThat(count(ground, colour(Paint.ACCENT), 300, END_Y - 4, 20, 8))
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void aClusterHasAFrameAndATitle() {
        run(() -> model.group(cards(5, 6)));
        run(
                () ->
                        model.rename(
                                editor.session().clusters().list().getFirst().id(),
                                "After the call"));
        PixelReader ground = ground();
        assertThat(count(ground, colour(Paint.TEXT), 36, 232 + 7, 120, 20)).isGreaterThan(60);
        assertThat(count(ground, colour(Paint.PANEL), 300, 260, 40, 100)).isGreaterThan(3000);
        assertThat(count(ground, colour(Paint.PANEL), 620, 260, 20, 100)).isZero();
    }

    @Test
    void below40PercentTilesArePaintedAlsoWithinTheFrameOfACluster() {
        run(() -> editor.perform("turn", s -> s.editCard(card(6), c -> c.withSide(Side.FLIPSIDE))));
        run(() -> model.group(cards(5, 6)));
        look(new Viewport(-40, -60, 0.3));
        PixelReader picture = picture();
        // the middles of the tiles of cards 2 and 5, which show claims, and of 6, its flipside
        assertThat(tile(picture, 2, Paint.PAPER)).isGreaterThan(300);
        assertThat(tile(picture, 5, Paint.PAPER)).isGreaterThan(300);
        assertThat(tile(picture, 6, Paint.INK)).isGreaterThan(300);
        assertThat(seen()).isEmpty();
        // the frame itself
        int left = (int) Math.rint((-16 + 40) * 0.3);
        assertThat(count(picture, colour(Paint.LINE_STRONG), left - 1, 90, 3, 30))
                .isGreaterThanOrEqualTo(28);
    }

    private int tile(PixelReader picture, int number, Paint ground) {
        int x = (int) ((now(number).place().x() + 40) * 0.3);
        int y = (int) ((now(number).place().y() + 60) * 0.3);
        return count(picture, colour(ground), x + 10, y + 10, 40, 20);
    }

    @Test
    void tilesTellWhatIsSelectedAndWhatIsFound() {
        look(new Viewport(-40, -60, 0.3));
        run(() -> selection.only(card(2)));
        run(() -> board.highlight(cards(2, 5)));
        PixelReader picture = picture();
        int x = (int) ((312 + 40) * 0.3);
        int y = (int) (60 * 0.3);
        assertThat(count(picture, colour(Paint.ACCENT), x - 6, y + 10, 8, 20)).isPositive();
        assertThat(tile(picture, 5, Paint.PAPER)).isGreaterThan(300);
        assertThat(tile(picture, 6, Paint.PAPER)).as("it steps back").isZero();
    }
}
