package org.flipside.app;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG files (W3C, third edition): eight bits for red, green and blue. The JDK's
 * own way is in a module that would make each start longer.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final int CHANNELS = 3;
    private static final byte DIFFERENCE_TO_THE_LEFT = 1;

    private Png() {}

    /** Writes a picture; the folder must be there. */
    static void write(Image image, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(TRUE_COLOUR);
        return bytes.toByteArray();
    }

    /** Each row begins with the number of its filter. */
    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        PixelReader reader = image.getPixelReader();
        int[] colours = new int[width];
        byte[] row = new byte[1 + width * CHANNELS];
        row[0] = DIFFERENCE_TO_THE_LEFT;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                reader.getPixels(
                        0, y, width, 1, PixelFormat.getIntArgbInstance(), colours, 0, width);
                int left = 0;
                for (int x = 0; x < width; x++) {
                    int colour = colours[x];
                    for (int channel = 0; channel < CHANNELS; channel++) {
                        int shift = 16 - 8 * channel;
                        row[1 + x * CHANNELS + channel] =
                                (byte) ((colour >> shift & 0xff) - (left >> shift & 0xff));
                    }
                    left = colour;
                }
                out.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
