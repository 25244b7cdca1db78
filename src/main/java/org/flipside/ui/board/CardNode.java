package org.flipside.ui.board;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;

import org.flipside.catalogue.Tier;
import org.flipside.layout.CardSize;
import org.flipside.layout.LevelOfDetail;
import org.flipside.layout.LineBreaker;
import org.flipside.ui.support.CardOutline;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * One card in view. Made once and used again for whichever card comes into view; lays out its few
 * shapes itself, at the size the zoom gives it, so that text stays crisp and never falls below 12
 * pixels.
 */
final class CardNode extends Region {
    /** No tab is lower, in pixels of the view. */
    static final double LEAST_TAB = 18;

    private static final Duration REVEAL = Duration.millis(150);
    private static final double RADIUS = 10;
    private static final double CORNER = 24;
    private static final double CORNER_HOVERED = 32;
    private static final double LIFT = 4;

    /** The natural line height of Inter, in multiples of its size. */
    private static final double NATURAL_LINE = 1.21;

    /** How a card is marked. */
    record Marks(boolean selected, boolean focused, boolean dragged, boolean target, boolean dim) {
        static final Marks NONE = new Marks(false, false, false, false, false);
    }

    private final BoardPalette palette;
    private final Type type;
    private final Path shade = path();
    private final Path body = path();
    private final Path fold = path();
    private final Rectangle halo = ring();
    private final Rectangle focusRing = ring();
    private final Rectangle tab = new Rectangle();
    private final Text code = text();
    private final Text eyebrow = text();
    private final Text main = text();
    private final Text minor = text();
    private final Text name = text();
    private final CardBadges badges;

    private @Nullable CardFace face;
    private @Nullable Animation reveal;
    private Marks marks = Marks.NONE;
    private double zoom = 1;
    private boolean cornerHovered;

    CardNode(BoardPalette palette, Type type) {
        this.palette = palette;
        this.type = type;
        badges = new CardBadges(palette, type);
        setManaged(false);
        setFocusTraversable(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren()
                .addAll(
                        halo, focusRing, shade, tab, code, body, fold, eyebrow, main, minor, name,
                        badges);
    }

    private static Path path() {
        Path path = new Path();
        path.setStrokeWidth(0);
        path.setStroke(null);
        return path;
    }

    private static Rectangle ring() {
        Rectangle ring = new Rectangle();
        ring.setVisible(false);
        return ring;
    }

    private static Text text() {
        Text text = new Text();
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    /** Shows a card; nothing is done again that is as it was. */
    void show(CardFace newFace, Marks newMarks, double newZoom, boolean newCornerHovered) {
        setCache(true); // painted once, copied in each frame
        CardFace old = face;
        if (old != null && (!old.id().equals(newFace.id()) || !newFace.isFlipside())) {
            endReveal();
        }
        boolean same =
                old != null
                        && newFace.showsTheSameAs(old)
                        && newMarks.equals(marks)
                        && newZoom == zoom
                        && newCornerHovered == cornerHovered;
        face = newFace;
        marks = newMarks;
        zoom = newZoom;
        cornerHovered = newCornerHovered;
        if (!same) {
            draw(newFace);
        }
    }

    /** Hides it until it shows another card, without keeping a picture of this one. */
    void putAway() {
        setVisible(false);
        setCache(false);
    }

    /** Whether the card now lies on another side than this node shows. */
    boolean isOtherSideOf(@Nullable CardFace now) {
        return now != null && face != null && face.isFlipside() != now.isFlipside();
    }

    /** What it shows. */
    CardFace shownFace() {
        return Objects.requireNonNull(face, "shown before");
    }

    /** Takes the tab away: while a card turns it is not there. */
    void hideTab() {
        tab.setVisible(false);
        code.setVisible(false);
    }

    /** After a turn the tab comes last: it slides out from behind the card, the name with it. */
    void revealTab() {
        endReveal();
        double hidden = tab.getHeight();
        double away = code.isVisible() || tab.isVisible() ? hidden : 0;
        tab.setTranslateY(away);
        code.setTranslateY(away);
        name.setOpacity(0);
        Timeline timeline =
                new Timeline(
                        new KeyFrame(
                                REVEAL,
                                new KeyValue(tab.translateYProperty(), 0, Interpolator.EASE_OUT),
                                new KeyValue(code.translateYProperty(), 0, Interpolator.EASE_OUT),
                                new KeyValue(name.opacityProperty(), 1)));
        timeline.setDelay(REVEAL);
        reveal = timeline;
        timeline.play();
    }

    private void endReveal() {
        if (reveal != null) {
            reveal.stop();
            reveal = null;
            tab.setTranslateY(0);
            code.setTranslateY(0);
            name.setOpacity(1);
        }
    }

    /** Draws again, in the colours of another theme. */
    void recolour() {
        if (face != null) {
            draw(face);
        }
    }

    private void draw(CardFace shown) {
        double width = CardSize.WIDTH * zoom;
        double height = CardSize.HEIGHT * zoom;
        resize(width, height);
        LevelOfDetail level = LevelOfDetail.at(zoom);
        drawPaper(shown, width, height, level);
        drawMarks(width, height);
        drawTexts(shown, width, height, level);
        setAccessibleText(BoardTexts.spoken(shown));
    }

    private void drawPaper(CardFace shown, double width, double height, LevelOfDetail level) {
        boolean flipside = shown.isFlipside();
        double scale = Math.min(1, zoom);
        double radius = Math.max(2, RADIUS * scale);
        double corner =
                (cornerHovered ? CORNER_HOVERED : CORNER)
                        * (level == LevelOfDetail.TILE ? zoom : Math.max(zoom, 0.7));
        boolean lifted = marks.selected || marks.dragged;
        CardOutline.card(shade.getElements(), width, height, radius, corner);
        CardOutline.card(body.getElements(), width, height, radius, corner);
        CardOutline.fold(fold.getElements(), width, height, Math.min(4, radius), corner);
        shade.setFill(palette.get(Paint.SHADE));
        shade.setTranslateY((lifted ? 6 : 2) * scale);
        body.setFill(palette.get(flipside ? Paint.INK : Paint.PAPER));
        body.setStroke(
                palette.get(
                        level == LevelOfDetail.TILE && !flipside
                                ? Paint.LINE_STRONG
                                : flipside ? Paint.INK_EDGE : Paint.PAPER_EDGE));
        body.setStrokeType(StrokeType.INSIDE);
        body.setStrokeWidth(1);
        fold.setFill(palette.get(flipside ? Paint.PAPER : Paint.INK));
        fold.setStroke(palette.get(flipside ? Paint.PAPER_EDGE : Paint.INK_EDGE));
        fold.setStrokeType(StrokeType.INSIDE);
        fold.setStrokeWidth(1);
        setTranslateY(marks.selected && !marks.dragged ? -LIFT * scale : 0);
        setOpacity(marks.dim ? 0.35 : 1);
    }

    private void drawMarks(double width, double height) {
        halo.setVisible(marks.selected || marks.target);
        if (halo.isVisible()) {
            place(halo, width, height + 6, 5, marks.target ? 2 : 3);
            halo.setFill(palette.get(Paint.ACCENT_SOFT));
            halo.setStroke(palette.get(Paint.ACCENT));
            if (marks.target) {
                halo.getStrokeDashArray().setAll(6.0, 6.0);
            } else {
                halo.getStrokeDashArray().clear();
            }
        }
        focusRing.setVisible(marks.focused);
        if (marks.focused) {
            place(focusRing, width, height + (marks.selected ? 6 : 0), 9, 2);
            focusRing.setFill(Color.TRANSPARENT);
            focusRing.setStroke(palette.get(Paint.ACCENT));
        }
    }

    private static void place(
            Rectangle ring, double width, double height, double out, double stroke) {
        ring.setX(-out);
        ring.setY(-out);
        ring.setWidth(width + 2 * out);
        ring.setHeight(height + 2 * out);
        ring.setArcWidth(2 * (RADIUS + out));
        ring.setArcHeight(2 * (RADIUS + out));
        ring.setStrokeType(StrokeType.CENTERED);
        ring.setStrokeWidth(stroke);
    }

    private void drawTexts(CardFace shown, double width, double height, LevelOfDetail level) {
        boolean flipside = shown.isFlipside();
        boolean full = level == LevelOfDetail.FULL;
        boolean tile = level == LevelOfDetail.TILE;
        double small = Math.max(Type.FLOOR, 12 * zoom);
        double padX = tile ? 0 : Math.max(10, 16 * Math.min(zoom, 1.5));
        double y = full ? 12 * zoom : Math.max(8, 12 * zoom);
        double textWidth = width - 2 * padX;
        eyebrow.setVisible(full && !flipside);
        if (eyebrow.isVisible()) {
            line(
                    eyebrow,
                    type.regular(small),
                    Texts.of("board.claim-number", shown.number()),
                    padX,
                    y);
            eyebrow.setFill(palette.get(Paint.PAPER_2));
            y += small * 16 / 12 + 2 * zoom;
        }
        Font font = type.semibold(full ? 17 * zoom : Type.FLOOR);
        double lineHeight = font.getSize() * 24 / 17;
        double room = height - y - (level == LevelOfDetail.TITLE ? 8 : 44 * Math.max(zoom, 0.7));
        int most = Math.max(1, Math.min(3, (int) (room / lineHeight)));
        String words = flipside ? shown.card().flipside().headline() : shown.quote();
        int used = lines(main, tile ? "" : words, font, lineHeight, padX, y, textWidth, most);
        main.setFill(palette.get(flipside ? Paint.INK_TEXT : Paint.PAPER_INK));
        y += used * lineHeight + 4 * zoom;
        drawMinor(shown, flipside, full, small, padX, y, textWidth, height);
        drawName(shown, full && flipside, small, padX, height, textWidth);
        drawTab(shown, flipside, tile);
        boolean counts = full ? !flipside : level == LevelOfDetail.COMPACT;
        badges.setVisible(counts);
        if (counts) {
            badges.show(shown, full, zoom, flipside, padX, height, width - CORNER * zoom - 4);
        }
    }

    private void drawMinor(
            CardFace shown,
            boolean flipside,
            boolean full,
            double small,
            double x,
            double y,
            double width,
            double height) {
        double lineHeight = small * 16 / 12;
        double room = height - y - 42 * zoom;
        int fit = Math.min(flipside ? 2 : 1, (int) (room / lineHeight));
        minor.setVisible(full && fit > 0);
        if (minor.isVisible()) {
            String words =
                    flipside
                            ? shown.card().flipside().narrative()
                            : shown.card().claim().rationale();
            lines(minor, words, type.regular(small), lineHeight, x, y, width, fit);
            minor.setFill(palette.get(flipside ? Paint.INK_2 : Paint.PAPER_2));
        }
    }

    private void drawName(
            CardFace shown, boolean visible, double small, double x, double height, double width) {
        name.setVisible(visible);
        if (visible) {
            double lineHeight = small * 16 / 12;
            String words =
                    shown.patternName().isEmpty()
                            ? Texts.of("board.no-pattern")
                            : shown.patternName();
            int used =
                    lines(
                            name,
                            words,
                            type.semibold(small),
                            lineHeight,
                            x,
                            0,
                            width - CORNER * zoom,
                            2);
            name.setY(name.getY() + height - 13 * zoom - used * lineHeight);
            name.setFill(palette.get(Paint.INK_TEXT));
        }
    }

    private void drawTab(CardFace shown, boolean flipside, boolean tile) {
        Tier tier = shown.tier().orElse(null);
        boolean visible = flipside && !shown.patternCode().isEmpty() && !tile;
        tab.setVisible(visible);
        code.setVisible(visible);
        if (!visible) {
            return;
        }
        double small = Math.max(Type.FLOOR, 12 * zoom);
        double tabWidth = Math.max(80, 96 * zoom);
        double tabHeight = Math.max(LEAST_TAB, CardSize.TAB * zoom);
        tab.setX(16 * Math.min(zoom, 1.5));
        tab.setY(-tabHeight);
        tab.setWidth(tabWidth);
        tab.setHeight(tabHeight + 8);
        tab.setArcWidth(12);
        tab.setArcHeight(12);
        tab.setFill(tier == null ? palette.get(Paint.TEXT_2) : palette.get(tier));
        Font font = type.semibold(small);
        code.setFont(font);
        code.setText(
                tier == null ? shown.patternCode() : tier.numeral() + "  " + shown.patternCode());
        code.setFill(palette.get(tier == null ? Paint.PANEL : Paint.ON_TIER));
        code.setX(Math.rint(tab.getX() + (tabWidth - type.in(font).width(code.getText())) / 2));
        code.setY(Math.rint(-tabHeight + (tabHeight - small * 1.25) / 2));
    }

    private static void line(Text text, Font font, String words, double x, double y) {
        text.setFont(font);
        text.setText(words);
        text.setX(Math.rint(x));
        text.setY(Math.rint(y));
    }

    private int lines(
            Text text,
            String words,
            Font font,
            double lineHeight,
            double x,
            double y,
            double width,
            int most) {
        List<String> lines = LineBreaker.lines(words, width, most, type.in(font));
        text.setLineSpacing(lineHeight - font.getSize() * NATURAL_LINE);
        line(
                text,
                font,
                String.join("\n", lines),
                x,
                y + (lineHeight - font.getSize() * NATURAL_LINE) / 2);
        return lines.size();
    }
}
