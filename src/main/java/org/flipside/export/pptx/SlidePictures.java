package org.flipside.export.pptx;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Pictures of slides, with the fonts that are there: a presentation program breaks lines
 * differently. May be used from any thread.
 */
public final class SlidePictures {
    private SlidePictures() {}

    /**
     * Writes the slides as PNG files, a pixel for each point.
     *
     * @param pptx the slides
     * @param folder where to; is there already
     * @param name what the files’ names begin with; the number of the slide follows
     * @return the files, in the order of the slides
     * @throws IOException if the slides cannot be read or a picture cannot be written
     */
    public static List<Path> write(Path pptx, Path folder, String name) throws IOException {
        List<Path> pictures = new ArrayList<>();
        try (InputStream in = Files.newInputStream(pptx);
                XMLSlideShow show = new XMLSlideShow(in)) {
            for (XSLFSlide slide : show.getSlides()) {
                Path picture = folder.resolve("%s-%02d.png".formatted(name, pictures.size() + 1));
                ImageIO.write(draw(slide, show.getPageSize()), "png", picture.toFile());
                pictures.add(picture);
            }
        }
        return pictures;
    }

    private static BufferedImage draw(XSLFSlide slide, Dimension size) {
        BufferedImage image =
                new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size.width, size.height);
        slide.draw(graphics);
        graphics.dispose();
        return image;
    }
}
