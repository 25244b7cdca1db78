package org.flipside.export.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.RenderingContext;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.flipside.export.drawing.DocumentFonts;
import org.jspecify.annotations.Nullable;

import java.awt.Font;

/** Draws words in the fonts that the document holds, so that they can be searched and copied. */
final class BoardLetters extends PdfBoxGraphics2DFontTextDrawer {
    private final RenderingContext context;

    BoardLetters(RenderingContext context) {
        this.context = context;
    }

    /** The document's font; nothing where it has none, and letters are drawn as shapes. */
    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        for (DocumentFonts.Font held : DocumentFonts.Font.values()) {
            if (held.isDrawnBy(font)) {
                FontSpecification spec = new FontSpecification();
                spec.size = font.getSize2D();
                spec.families = new String[] {held.family()};
                spec.fontStyle = IdentValue.NORMAL;
                spec.fontWeight =
                        held.weight() == 400
                                ? IdentValue.FONT_WEIGHT_400
                                : IdentValue.FONT_WEIGHT_600;
                spec.variant = IdentValue.NORMAL;
                return ((PdfBoxFSFont) context.getFont(spec))
                        .getFontDescriptions()
                        .getFirst()
                        .getFont();
            }
        }
        return null;
    }
}
