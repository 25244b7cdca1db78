package org.flipside.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

import org.flipside.export.drawing.BoardDrawing;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.awt.Shape;
import java.util.Map;

/** Draws the board where a document has an object for it: lines and letters, no pixels. */
final class BoardObject implements FSObjectDrawer, FSObjectDrawerFactory {
    /** The type of such an object. */
    static final String TYPE = "image/x-board";

    private final BoardDrawing drawing;

    BoardObject(BoardDrawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double pixels = width / dotsPerPixel;
        double scale = pixels / drawing.width();
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) pixels,
                (float) height / dotsPerPixel,
                graphics -> {
                    if (graphics instanceof PdfBoxGraphics2D page) {
                        page.setFontTextDrawer(new BoardLetters(context));
                    }
                    graphics.scale(scale, scale);
                    drawing.paint(graphics);
                });
        return null;
    }
}
