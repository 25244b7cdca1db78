package org.flipside.export.pdf;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter.Edition;
import org.flipside.export.format.FormatWriter.Part;
import org.flipside.export.pdf.CardSheets.Paper;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.flipside.export.report.Report;

import java.util.Locale;

/** What of a session comes out of a printer. */
public enum Printout {
    /** The report, on A4. */
    REPORT(Paper.A4, Kind.REPORT),

    /** Claims in front and flipsides behind, on A4, to be cut. */
    CARDS_A4(Paper.A4, Kind.DUPLEX),

    /** Each claim beside its flipside, on A4, to be cut and folded. */
    FOLDED_A4(Paper.A4, Kind.FOLD),

    /** Claims in front and flipsides behind, on US letter, to be cut. */
    CARDS_LETTER(Paper.LETTER, Kind.DUPLEX),

    /** Each claim beside its flipside, on US letter, to be cut and folded. */
    FOLDED_LETTER(Paper.LETTER, Kind.FOLD);

    private enum Kind {
        REPORT("print/report.jte"),
        DUPLEX("print/cards.jte"),
        FOLD("print/folded.jte");

        private final String template;

        Kind(String template) {
            this.template = template;
        }
    }

    private final Paper paper;
    private final Kind kind;

    Printout(Paper paper, Kind kind) {
        this.paper = paper;
        this.kind = kind;
    }

    /** Whether it is cards. */
    public boolean isCards() {
        return kind != Kind.REPORT;
    }

    /** Whether what stands on one side of the paper belongs to what stands on the other. */
    public boolean isTwoSided() {
        return kind == Kind.DUPLEX;
    }

    /** The file that holds it. */
    public Part part(Edition edition) {
        Report report = edition.report();
        return switch (kind) {
            case REPORT ->
                    part(
                            Format.PDF.ending(),
                            report.counts(),
                            new PrintReport(report, edition.brand()));
            case DUPLEX, FOLD ->
                    part(
                            "-cards-%s-%s.pdf".formatted(kind, paper.id()).toLowerCase(Locale.ROOT),
                            Counts.NONE.with(Counted.CARDS, report.cards().size()),
                            new CardSheets(report, edition.brand(), paper));
        };
    }

    private Part part(String ending, Counts counts, PrintedText text) {
        return new Part(ending, counts, out -> PdfTemplates.write(kind.template, text, out));
    }
}
