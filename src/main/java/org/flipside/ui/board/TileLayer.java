package org.flipside.ui.board;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.flipside.layout.CardSize;
import org.flipside.layout.Viewport;
import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * All cards as tiles, for when they are too small for text: painted as pixels, because ten thousand
 * nodes or canvas commands cannot follow the hand.
 */
final class TileLayer extends ImageView {
    private static final double SHADED = 0.16;
    private static final double FOLDED = 0.08;
    private static final int TOOTH = 4;

    private final BoardPalette palette;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int[] pixels = new int[0];
    private int width;
    private int height;
    private double scale = 1;

    TileLayer(BoardPalette palette) {
        this.palette = palette;
        setMouseTransparent(true);
        setSmooth(false); // its pixels are those of the display
        setManaged(false);
    }

    /** What a tile looks like. */
    record Look(boolean flipside, int tier, boolean selected, boolean focused, boolean dim) {}

    /** Begins a picture of that size, in pixels of the window, on a screen of that scale. */
    void begin(double viewWidth, double viewHeight, double outputScale) {
        int newWidth = Math.max(1, (int) Math.ceil(viewWidth * outputScale));
        int newHeight = Math.max(1, (int) Math.ceil(viewHeight * outputScale));
        if (newWidth != width || newHeight != height || buffer == null) {
            width = newWidth;
            height = newHeight;
            pixels = new int[width * height];
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
        }
        scale = outputScale;
        setFitWidth(width / outputScale);
        setFitHeight(height / outputScale);
        Arrays.fill(pixels, argb(Paint.TABLE));
    }

    /** Paints one tile. */
    void tile(Viewport viewport, double boardX, double boardY, Look look) {
        double zoom = viewport.zoom() * scale;
        int left = (int) Math.rint((boardX - viewport.x()) * zoom);
        int top = (int) Math.rint((boardY - viewport.y()) * zoom);
        int w = Math.max(2, (int) Math.rint(CardSize.WIDTH * zoom));
        int h = Math.max(2, (int) Math.rint(CardSize.HEIGHT * zoom));
        if (look.selected() || look.focused()) {
            int out = look.selected() ? 3 : 4;
            fill(left - out, top - out, w + 2 * out, h + 2 * out, argb(Paint.ACCENT));
            fill(
                    left - out + 2,
                    top - out + 2,
                    w + 2 * out - 4,
                    h + 2 * out - 4,
                    argb(look.selected() ? Paint.ACCENT_SOFT : Paint.TABLE));
        }
        if (zoom >= SHADED * scale) {
            fill(left, top + 1, w, h, argb(Paint.SHADE));
        }
        int ground = argb(look.flipside() ? Paint.INK : Paint.PAPER);
        int edge = argb(look.flipside() ? Paint.INK_EDGE : Paint.LINE_STRONG);
        if (look.dim()) {
            ground = mixed(ground);
            edge = mixed(edge);
        }
        fill(left, top, w, h, edge);
        fill(left + 1, top + 1, w - 2, h - 2, ground);
        if (zoom >= FOLDED * scale) {
            int fold = Math.max(2, (int) Math.rint(24 * zoom));
            triangle(
                    left + w - fold,
                    top + h - fold,
                    fold,
                    argb(look.flipside() ? Paint.PAPER : Paint.INK),
                    argb(Paint.TABLE));
        }
        if (look.flipside() && zoom >= FOLDED * scale) {
            teeth(left, top, look.tier());
        }
    }

    private void teeth(int left, int top, int tier) {
        int tooth = (int) Math.rint(TOOTH * scale);
        for (int i = 0; i < tier; i++) {
            fill(left + tooth + i * (tooth + 1), top - tooth + 1, tooth, tooth, tierColour(tier));
        }
    }

    private int tierColour(int tier) {
        return argb(tier == 1 ? Paint.FOUNDATIONAL : tier == 2 ? Paint.MECHANISM : Paint.TERMINAL);
    }

    /** Shows what was painted. */
    void end() {
        Objects.requireNonNull(buffer, "begin comes first").updateBuffer(_ -> null);
    }

    /** Gives the memory back. */
    void release() {
        setImage(null);
        buffer = null;
        pixels = new int[0];
        width = 0;
        height = 0;
    }

    private void fill(int x, int y, int w, int h, int colour) {
        int fromX = Math.max(0, x);
        int toX = Math.min(width, x + w);
        int toY = Math.min(height, y + h);
        for (int row = Math.max(0, y); row < toY && fromX < toX; row++) {
            Arrays.fill(pixels, row * width + fromX, row * width + toX, colour);
        }
    }

    /** A folded corner: the upper left half in one colour, what it uncovers in the other. */
    private void triangle(int x, int y, int side, int colour, int uncovered) {
        for (int row = 0; row < side; row++) {
            fill(x, y + row, side - row, 1, colour);
            fill(x + side - row, y + row, row, 1, uncovered);
        }
    }

    private int mixed(int colour) {
        int table = argb(Paint.TABLE);
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = colour >> shift & 0xFF;
            int b = table >> shift & 0xFF;
            result = result << 8 | (a + 2 * b) / 3;
        }
        return result;
    }

    private int argb(Paint paint) {
        Color colour = palette.get(paint);
        return 0xFF << 24
                | (int) Math.rint(colour.getRed() * 255) << 16
                | (int) Math.rint(colour.getGreen() * 255) << 8
                | (int) Math.rint(colour.getBlue() * 255);
    }
}
