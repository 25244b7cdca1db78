package org.flipside.export.pptx;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.flipside.export.drawing.Token;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.Distribution;
import org.flipside.export.report.Pattern;
import org.flipside.export.report.ReportText;
import org.flipside.export.report.Words;
import org.flipside.layout.CardSize;
import org.flipside.model.Answer;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Two slides for each card: its claim on paper, then its flipside on ink. */
final class DeckCards {
    private static final double FOLD = 64;
    private static final int RIGHT = 664;
    private static final int RIGHT_WIDTH = 248;
    private static final int LEFT = (int) Deck.MARGIN;
    private static final int LEFT_WIDTH = 568;

    private final Deck deck;
    private final ReportText told;
    private final DeckNotes notes;

    DeckCards(Deck deck, ReportText told) {
        this.deck = deck;
        this.told = told;
        notes = new DeckNotes(told);
    }

    /** Adds the slides of a card; only one where nothing of its claim may be told. */
    void add(CardReport c) {
        boolean claimed =
                !c.card().claim().quote().isBlank() || !c.card().claim().rationale().isBlank();
        if (claimed) {
            claim(c);
        }
        flipside(c);
    }

    private String place(CardReport c) {
        return "Card " + c.number() + " of " + told.report().cards().size();
    }

    private void claim(CardReport c) {
        XSLFSlide slide =
                deck.slide(
                        c.ref().title(),
                        Token.PAPER,
                        Token.PAPER_INK,
                        new Rectangle(72, 120, 816, 176),
                        54);
        String lens = c.lens().isBlank() ? "" : " · " + c.lens();
        Deck.text(
                slide,
                "Place",
                place(c) + lens,
                new Rectangle(72, 48, 816, 40),
                14,
                10,
                false,
                Token.PAPER_2);
        boolean cut =
                Deck.text(
                        slide,
                        "Rationale",
                        c.card().claim().rationale(),
                        new Rectangle(72, 308, 816, 104),
                        24,
                        12,
                        false,
                        Token.PAPER_2);
        String heardAt = c.card().claim().heardAt();
        cut |=
                Deck.text(
                        slide,
                        "Heard at",
                        heardAt.isBlank() ? "" : "Heard at: " + heardAt,
                        new Rectangle(72, 424, 720, 40),
                        14,
                        10,
                        false,
                        Token.PAPER_2);
        fold(slide, Token.INK, Token.PANEL);
        if (cut) {
            deck.notes(slide, List.of(c.ref().title(), c.card().claim().rationale(), heardAt));
        }
    }

    /** The corner of the card, folded over. */
    private static void fold(XSLFSlide slide, Token back, Token under) {
        double x = Deck.WIDTH - FOLD;
        double y = Deck.HEIGHT - FOLD;
        XSLFAutoShape below =
                Deck.shape(
                        slide,
                        ShapeType.RT_TRIANGLE,
                        new Rectangle2D.Double(x, y, FOLD, FOLD),
                        under,
                        "Corner");
        below.setFlipHorizontal(true);
        XSLFAutoShape corner =
                Deck.shape(
                        slide,
                        ShapeType.RT_TRIANGLE,
                        new Rectangle2D.Double(x, y, FOLD, FOLD),
                        back,
                        "Folded corner");
        corner.setFlipVertical(true);
    }

    private void flipside(CardReport c) {
        String headline = c.card().flipside().headline();
        XSLFSlide slide =
                deck.slide(
                        headline.isBlank() ? c.pattern().label() : headline,
                        Token.INK,
                        Token.INK_TEXT,
                        new Rectangle(LEFT, 72, LEFT_WIDTH, 96),
                        32);
        tab(slide, c.pattern());
        Deck.text(
                slide,
                "Place",
                place(c) + " · " + c.ref().title(),
                new Rectangle(232, 16, 680, 36),
                12,
                9,
                false,
                Token.INK_2);
        boolean cut = sides(slide, c);
        recognition(slide, c);
        facts(slide, c);
        fold(slide, Token.PAPER, Token.INK);
        deck.notes(slide, notes.of(c, cut));
    }

    private static void tab(XSLFSlide slide, Pattern pattern) {
        if (!pattern.isChosen()) {
            return;
        }
        Deck.shape(
                slide,
                ShapeType.RECT,
                new Rectangle2D.Double(Deck.MARGIN, 0, 160, CardSize.TAB * 2),
                Token.ofTier(pattern),
                "Tab");
        Deck.text(
                slide,
                "Code",
                (pattern.numeral() + "  " + pattern.code()).strip(),
                new Rectangle(LEFT + 12, 8, 136, 28),
                18,
                9,
                true,
                Token.ON_TIER);
    }

    private boolean sides(XSLFSlide slide, CardReport c) {
        boolean cut =
                Deck.text(
                        slide,
                        "Narrative",
                        c.card().flipside().narrative(),
                        new Rectangle(LEFT, 176, LEFT_WIDTH, 168),
                        20,
                        11,
                        false,
                        Token.INK_2);
        cut |=
                Deck.text(
                        slide,
                        "Closing line",
                        c.card().flipside().closing(),
                        new Rectangle(LEFT, 352, LEFT_WIDTH, 56),
                        20,
                        11,
                        true,
                        Token.INK_TEXT);
        if (c.pattern().isChosen()) {
            Deck.text(
                    slide,
                    "Failure mode",
                    c.pattern().label(),
                    new Rectangle(LEFT, 420, LEFT_WIDTH, 24),
                    16,
                    9,
                    true,
                    Token.INK_TEXT);
            Deck.text(
                    slide,
                    "What it is",
                    c.pattern().meaning(),
                    new Rectangle(LEFT, 444, LEFT_WIDTH, 64),
                    12,
                    8,
                    false,
                    Token.INK_2);
        }
        return cut;
    }

    private void recognition(XSLFSlide slide, CardReport c) {
        Deck.text(
                slide,
                "Recognition",
                "Does this happen here? " + Words.label(c.verdict().word()),
                new Rectangle(RIGHT, 72, RIGHT_WIDTH, 40),
                14,
                10,
                true,
                Token.INK_TEXT);
        Distribution answers = c.answers().latest();
        if (answers.all() == 0) {
            return;
        }
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(RIGHT, 116, RIGHT_WIDTH, 6 * 24));
        table.getCTTable().addNewTblPr();
        ((CTGraphicalObjectFrame) table.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr()
                .setName("Answers");
        for (Answer answer : Answer.values()) {
            XSLFTableRow row = table.addRow();
            row.setHeight(24);
            cell(row, Words.label(Words.of(answer)), false);
            cell(row, String.valueOf(answers.count(answer)), true);
        }
        table.setColumnWidth(0, RIGHT_WIDTH - 64.0);
        table.setColumnWidth(1, 64);
    }

    private static void cell(XSLFTableRow row, String text, boolean strong) {
        XSLFTableCell cell = row.addCell();
        cell.setFillColor(Deck.colour(Token.INK));
        cell.setBorderColor(BorderEdge.bottom, Deck.colour(Token.TEXT_2));
        cell.setLeftInset(0);
        cell.setTopInset(3);
        cell.setBottomInset(3);
        cell.clearText();
        Deck.paragraph(cell, text, 12, strong, strong ? Token.INK_TEXT : Token.INK_2);
    }

    private void facts(XSLFSlide slide, CardReport c) {
        List<String> lines = new ArrayList<>();
        lines.add("Evidence: " + told.inBrief(c));
        told.ranks(c).forEach(line -> lines.add(line.name() + ": " + line.value()));
        String dots = told.dots(c);
        if (!dots.isEmpty()) {
            lines.add(Words.label(dots));
        }
        String owner = c.ownership().hasOwner() ? c.ownership().owner() : "nobody";
        Deck.text(
                slide,
                "Owner",
                "Owner: " + owner,
                new Rectangle(RIGHT, 276, RIGHT_WIDTH, 44),
                16,
                9,
                true,
                Token.INK_TEXT);
        if (told.isTold(c.ownership())) {
            told.lines(c.ownership()).stream()
                    .limit(3)
                    .forEach(line -> lines.add(line.name() + ": " + line.value()));
        }
        Deck.text(
                slide,
                "Facts",
                String.join("\n", lines),
                new Rectangle(RIGHT, 324, RIGHT_WIDTH, 144),
                12,
                8,
                false,
                Token.INK_2);
    }
}
