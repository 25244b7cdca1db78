package org.flipside.export.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Pictures of the pages of a PDF, as they come out of a printer. May be used from any thread. */
public final class PagePictures {
    private static final float DOTS_PER_INCH = 96;

    private PagePictures() {}

    /**
     * Writes the first pages as PNG files.
     *
     * @param pdf the document
     * @param folder where to; is there already
     * @param name what the files’ names begin with; the number of the page follows
     * @param most as many pages as are wanted
     * @return the files, in the order of the pages
     * @throws IOException if the document cannot be read or a picture cannot be written
     */
    public static List<Path> write(Path pdf, Path folder, String name, int most)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                Path picture = folder.resolve("%s-%02d.png".formatted(name, page + 1));
                try (OutputStream out = Files.newOutputStream(picture)) {
                    ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", out);
                }
                pictures.add(picture);
            }
        }
        return pictures;
    }
}
