package org.flipside.export.pptx;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.flipside.export.drawing.DrawingFonts;
import org.flipside.export.drawing.TextFit;
import org.flipside.export.drawing.Token;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Rgb;
import org.flipside.export.report.Plain;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A slide show that is being made: 16 to 9, with the client's colours and Inter in its theme, and
 * without any text that came with the empty show. Lengths are points.
 */
final class Deck {
    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 48;
    static final double INNER = WIDTH - 2 * MARGIN;

    private static final double TITLE_LARGEST = 28;
    private static final double TITLE_LEAST = 14;

    private static final String FONT = "Inter";

    private final XMLSlideShow show;
    private final XSLFSlideLayout layout;
    private final Brand brand;
    private boolean hasNotes;

    Deck(XMLSlideShow show, Brand brand) {
        this.show = show;
        this.brand = brand;
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        theme(master);
        empty(master);
        for (XSLFSlideLayout each : master.getSlideLayouts()) {
            empty(each);
        }
        layout = master.getLayout(SlideLayout.TITLE_ONLY);
        if (show.getCTPresentation().getSldSz().isSetType()) {
            show.getCTPresentation().getSldSz().unsetType();
        }
        show.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setPresentationFormat("Widescreen");
    }

    /** How it looks. */
    Brand brand() {
        return brand;
    }

    /** The show, for pictures. */
    XMLSlideShow show() {
        return show;
    }

    private void theme(XSLFSlideMaster master) {
        CTBaseStyles styles = master.getTheme().getXmlObject().getThemeElements();
        styles.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
        styles.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
        CTColorScheme colours = styles.getClrScheme();
        colours.getAccent1().getSrgbClr().setVal(bytes(brand.accent()));
        colours.getAccent2().getSrgbClr().setVal(bytes(brand.second()));
    }

    private static byte[] bytes(Rgb colour) {
        int v = colour.value();
        return new byte[] {(byte) (v >> 16), (byte) (v >> 8), (byte) v};
    }

    /** The empty show is 4 to 3 and asks for texts. */
    private static void empty(XSLFSheet sheet) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                Rectangle2D at = text.getAnchor();
                if (at != null) {
                    double wider = WIDTH / 720;
                    text.setAnchor(
                            new Rectangle2D.Double(
                                    at.getX() * wider,
                                    at.getY(),
                                    at.getWidth() * wider,
                                    at.getHeight()));
                }
                text.clearText();
            }
        }
    }

    static Color colour(Token token) {
        return new Color(token.rgb().value());
    }

    /**
     * Adds a slide.
     *
     * @param title where everybody looks for it, screen readers too
     */
    XSLFSlide slide(String title, Token ground, Token text) {
        return slide(title, ground, text, new Rectangle(48, 32, 864, 56), TITLE_LARGEST);
    }

    /** Adds a slide whose title stands elsewhere. */
    XSLFSlide slide(String title, Token ground, Token text, Rectangle at, double largest) {
        XSLFSlide slide = show.createSlide(layout);
        ground(slide, ground);
        XSLFTextShape shape = slide.getPlaceholder(0);
        ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm(); // else the layout's is moved
        shape.setAnchor(at);
        TextFit fit =
                TextFit.of(
                        Plain.inOrder(title),
                        at.getWidth(),
                        at.getHeight(),
                        largest,
                        TITLE_LEAST,
                        true);
        write(shape, fit, true, text);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        number(slide, text == Token.INK_TEXT ? Token.INK_2 : Token.TEXT_2);
        return slide;
    }

    /** A slide without a ground of its own shares that of all others. */
    private static void ground(XSLFSlide slide, Token token) {
        CTBackgroundProperties ground = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        ground.addNewSolidFill().addNewSrgbClr().setVal(bytes(token.rgb()));
        ground.addNewEffectLst();
    }

    /** A usual slide: text on white paper under its title. */
    XSLFSlide paper(String title) {
        return slide(title, Token.PANEL, Token.TEXT);
    }

    private static void number(XSLFSlide slide, Token colour) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle((int) MARGIN, 508, 80, 20));
        insets(box);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.setT(String.valueOf(slide.getSlideNumber()));
        field.addNewRPr().setSz(1000);
        field.getRPr().addNewSolidFill().addNewSrgbClr().setVal(bytes(colour.rgb()));
        name(box, "Slide number", "");
    }

    private static void insets(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
    }

    /** Gives a shape its name and, unless empty, what is said in its place. */
    static void name(XSLFTextShape shape, String name, String instead) {
        var properties = ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
        properties.setName(name);
        if (!instead.isEmpty()) {
            properties.setDescr(instead);
        }
    }

    private static void write(XSLFTextShape shape, TextFit fit, boolean strong, Token colour) {
        insets(shape);
        shape.clearText();
        for (String line : fit.text().split("\n", -1)) {
            paragraph(shape, line, fit.size(), strong, colour);
        }
    }

    /** Adds a paragraph. */
    static void paragraph(
            XSLFTextShape shape, String text, double size, boolean strong, Token colour) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        boolean rightToLeft = DrawingFonts.isRightToLeft(text);
        paragraph.setTextAlign(rightToLeft ? TextAlign.RIGHT : TextAlign.LEFT);
        if (rightToLeft) {
            paragraph.getXmlObject().getPPr().setRtl(true);
        }
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(0.0);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(strong);
        run.setFontColor(colour(colour));
    }

    /**
     * Adds a text in the largest size that fits.
     *
     * @param name what the box is called in lists of shapes
     * @return whether something is missing
     */
    static boolean text(
            XSLFSlide slide,
            String name,
            String words,
            Rectangle at,
            double largest,
            double least,
            boolean strong,
            Token colour) {
        if (words.isBlank()) {
            return false;
        }
        TextFit fit =
                TextFit.of(
                        Plain.inOrder(words),
                        at.getWidth(),
                        at.getHeight(),
                        largest,
                        least,
                        strong);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(at);
        write(box, fit, strong, colour);
        name(box, name, "");
        return fit.isCut();
    }

    /** Adds a filled shape with a word in it, or without any for decoration. */
    static XSLFAutoShape shape(
            XSLFSlide slide, ShapeType type, Rectangle2D at, Token fill, String name) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(at);
        shape.setFillColor(colour(fill));
        shape.setLineWidth(0);
        shape.setLineColor(null);
        insets(shape);
        name(shape, name, "");
        return shape;
    }

    /** The show that came empty has texts in the pattern of its notes as well. */
    private void emptyNotes() {
        show.createNotesMaster(); // not before there is a slide
        for (XSLFTextShape text : show.getNotesMaster().getPlaceholders()) {
            text.clearText();
        }
        hasNotes = true;
    }

    /** Writes what the speaker sees, a paragraph for each line. */
    void notes(XSLFSlide slide, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (!hasNotes) {
            emptyNotes();
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            shape.clearText();
            if (shape.getTextType() == Placeholder.BODY) {
                for (String line : Plain.inOrder(String.join("\n", lines)).split("\n", -1)) {
                    shape.addNewTextParagraph().addNewTextRun().setText(line);
                }
            }
        }
    }
}
