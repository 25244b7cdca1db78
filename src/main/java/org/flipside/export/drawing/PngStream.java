package org.flipside.export.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG (ISO/IEC 15948) from strips that are handed over from top to bottom, so that no more
 * of a picture than one strip is ever held.
 */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Each row is told as its difference to the row above. */
    private static final byte UP = 2;

    private static final int CHANNELS = 3;
    private static final double METRE_PER_INCH = 0.0254;
    private static final int LEVEL = 3;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[1 << 16];
    private final byte[] above;
    private final byte[] row;

    /** Begins a picture of that size, in pixels. */
    PngStream(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        above = new byte[width * CHANNELS];
        row = new byte[1 + width * CHANNELS];
        row[0] = UP;
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0}); // 8 bits each of red, green and blue
        chunk("IHDR", header.toByteArray(), header.size());
    }

    /** Says how large a pixel is meant to be. */
    void resolution(double pixelsPerInch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(pixelsPerInch / METRE_PER_INCH);
        fields.writeInt(perMetre);
        fields.writeInt(perMetre);
        fields.write(1);
        chunk("pHYs", bytes.toByteArray(), bytes.size());
    }

    /** Adds a text that is not seen, under one of the keywords of the standard. */
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[5]); // not compressed, no language
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray(), bytes.size());
    }

    /**
     * Adds the uppermost rows of a strip.
     *
     * @param strip of {@link BufferedImage#TYPE_INT_RGB}, as wide as the picture
     */
    void rows(BufferedImage strip, int rows) throws IOException {
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        int width = strip.getWidth();
        for (int y = 0; y < rows; y++) {
            fill(pixels, y * width, width);
            deflater.setInput(row);
            drain();
        }
    }

    private void fill(int[] pixels, int from, int width) {
        for (int x = 0, i = 0; x < width; x++) {
            int pixel = pixels[from + x];
            byte red = (byte) (pixel >> 16);
            byte green = (byte) (pixel >> 8);
            byte blue = (byte) pixel;
            row[i + 1] = (byte) (red - above[i]);
            above[i++] = red;
            row[i + 1] = (byte) (green - above[i]);
            above[i++] = green;
            row[i + 1] = (byte) (blue - above[i]);
            above[i++] = blue;
        }
    }

    private void drain() throws IOException {
        for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
            chunk("IDAT", packed, n);
        }
    }

    /** Ends the picture; the stream stays open. */
    void end() throws IOException {
        deflater.finish();
        drain();
        deflater.end();
        chunk("IEND", packed, 0);
        out.flush();
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
