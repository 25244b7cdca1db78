package org.flipside.export.pptx;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.flipside.export.drawing.TextFit;
import org.flipside.export.drawing.Token;
import org.flipside.export.format.Logo;
import org.flipside.export.report.Brief;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Plain;
import org.flipside.export.report.Report;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Words;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The slides that come first: what it is, and what a sponsor reads. */
final class DeckFront {
    private static final int COLUMN = 272;
    private static final int GAP = 24;
    private static final double TOP = 136;
    private static final double HEIGHT = 360;
    private static final double SIZE = 13;

    private final Deck deck;
    private final ReportText told;

    DeckFront(Deck deck, ReportText told) {
        this.deck = deck;
        this.told = told;
    }

    /** Adds the title slide. */
    void title() {
        Report report = told.report();
        XSLFSlide slide =
                deck.slide(
                        told.title(),
                        Token.PANEL,
                        Token.TEXT,
                        new Rectangle(72, 176, 816, 128),
                        44);
        Deck.shape(
                        slide,
                        ShapeType.RECT,
                        new Rectangle2D.Double(72, 152, 96, 6),
                        Token.TEXT,
                        "Line")
                .setFillColor(new Color(deck.brand().accent().value()));
        String who = deck.brand().name().isBlank() ? told.who() : deck.brand().name();
        String line =
                Stream.of(who, told.when(), told.people())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        Deck.text(
                slide, "About", line, new Rectangle(72, 312, 816, 56), 20, 11, false, Token.TEXT_2);
        Deck.text(
                slide,
                "Edition",
                report.profile().edition() + ". Written " + told.written() + ".",
                new Rectangle(72, 440, 816, 40),
                14,
                10,
                false,
                Token.TEXT_2);
        deck.brand().logo().ifPresent(logo -> logo(slide, logo));
    }

    private void logo(XSLFSlide slide, Logo logo) {
        PictureType type =
                logo.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        var data = deck.show().addPicture(logo.bytes(), type);
        Dimension size = data.getImageDimension();
        double scale =
                Math.min(160 / Math.max(1, size.getWidth()), 64 / Math.max(1, size.getHeight()));
        double width = size.getWidth() * scale;
        XSLFPictureShape picture = slide.createPicture(data);
        picture.setAnchor(
                new Rectangle2D.Double(
                        Deck.WIDTH - 72 - width, 56, width, size.getHeight() * scale));
        var properties = ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setName("Logo");
        properties.setDescr("Logo of " + Plain.inOrder(deck.brand().name()));
    }

    /** Adds what a sponsor reads, on one slide. */
    void brief() {
        Brief brief = told.brief();
        XSLFSlide slide = deck.paper("In brief");
        column(
                slide,
                0,
                "What was found",
                brief.findings().stream().map(this::finding).toList(),
                "No claim was recognised as happening often, and none is contested.");
        column(
                slide,
                1,
                "Decided",
                brief.taken().stream().map(d -> d.decision().statement()).toList(),
                "No decision was taken.");
        column(
                slide,
                2,
                "To be decided",
                brief.needed().stream().map(n -> n.about().label() + ": " + n.what()).toList(),
                "Nothing has a day to decide by, and what was recognised has an owner.");
    }

    private String finding(CardReport c) {
        String owner = c.ownership().hasOwner() ? "owner " + c.ownership().owner() : "no owner";
        return c.ref().label()
                + "\n"
                + Words.label(c.verdict().word())
                + " · "
                + told.inBrief(c)
                + " · "
                + owner;
    }

    private static void column(
            XSLFSlide slide, int index, String title, List<String> entries, String none) {
        double x = Deck.MARGIN + index * (COLUMN + GAP);
        Deck.text(
                slide,
                title,
                title,
                new Rectangle((int) x, 100, COLUMN, 28),
                16,
                12,
                true,
                Token.TEXT);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, TOP, COLUMN, HEIGHT));
        Deck.name(box, title + ", entries", "");
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        box.clearText();
        if (entries.isEmpty()) {
            Deck.paragraph(box, none, SIZE, false, Token.TEXT_2);
        }
        for (String line : fitting(entries)) {
            Deck.paragraph(box, line, SIZE, false, Token.TEXT);
        }
    }

    /** As many entries as there is room for, with an empty line between them. */
    private static List<String> fitting(List<String> entries) {
        List<String> lines = new ArrayList<>();
        int room = (int) (HEIGHT / (SIZE * TextFit.LINE)) - 2;
        int used = 0;
        for (int i = 0; i < entries.size(); i++) {
            String entry = Plain.inOrder(entries.get(i));
            int needed = TextFit.lines(entry, COLUMN, SIZE, false).size() + 1;
            if (used + needed > room) {
                lines.add("and " + (entries.size() - i) + " more, which follow");
                return lines;
            }
            lines.addAll(List.of(entry.split("\n", -1)));
            lines.add("");
            used += needed;
        }
        return lines;
    }
}
