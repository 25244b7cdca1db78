package org.flipside.export.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The pages of a document in memory: nothing of it lies on a disk. One thread at a time draws or
 * prints; others wait. To be closed.
 */
public final class Pages implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final int count;

    private Pages(PDDocument document) {
        this.document = document;
        count = document.getNumberOfPages();
    }

    /** Writes a document. */
    @FunctionalInterface
    public interface Source {
        /** Writes all of it, without closing the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A page as pixels.
     *
     * @param argb its pixels from the top left on, row by row, as 0xAARRGGBB
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // pixels go straight to an image; nobody compares them
    public record Picture(int width, int height, int[] argb) {}

    /**
     * The pages of a PDF that is written now.
     *
     * @throws IOException if it could not be written or is no PDF
     */
    public static Pages of(Source source) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        source.writeTo(pdf);
        return new Pages(Loader.loadPDF(pdf.toByteArray()));
    }

    /** How many there are; at least one. */
    public int count() {
        return count;
    }

    /**
     * Draws a page.
     *
     * @param page from 1
     * @param width room for it, in pixels
     * @param height room for it, in pixels
     * @return the page as large as the room allows
     * @throws IOException if it cannot be drawn, or the document is closed
     */
    public synchronized Picture picture(int page, int width, int height) throws IOException {
        if (page < 1 || page > count) {
            throw new IllegalArgumentException("There is no page " + page);
        }
        var box = document.getPage(page - 1).getMediaBox();
        double scale = Math.min(width / box.getWidth(), height / box.getHeight());
        BufferedImage drawn =
                new PDFRenderer(document)
                        .renderImageWithDPI(
                                page - 1, (float) (scale * POINTS_PER_INCH), ImageType.RGB);
        return new Picture(
                drawn.getWidth(),
                drawn.getHeight(),
                drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()));
    }

    /** Lets somebody print while nobody draws. */
    synchronized <E extends Exception> void print(Job<E> job) throws E {
        job.print(new PDFPageable(document));
    }

    /** Prints pages. */
    @FunctionalInterface
    interface Job<E extends Exception> {
        void print(PDFPageable all) throws E;
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
