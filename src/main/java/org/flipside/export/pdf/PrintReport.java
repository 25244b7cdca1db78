package org.flipside.export.pdf;

import org.flipside.export.calendar.IcsEvents;
import org.flipside.export.drawing.BoardDrawing;
import org.flipside.export.drawing.DocumentFonts;
import org.flipside.export.format.Brand;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Profile;
import org.flipside.export.report.Brief;
import org.flipside.export.report.CardReport;
import org.flipside.export.report.HeatTable;
import org.flipside.export.report.Register;
import org.flipside.export.report.Registers;
import org.flipside.export.report.Report;
import org.flipside.export.report.Verdict;
import org.flipside.export.report.Words;
import org.flipside.model.Answer;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the templates of printed documents ask for: texts that can be set, in the order of pages.
 */
public final class PrintReport extends PrintedText {
    private final Registers registers;
    private final Brief brief;
    private final CardFacts facts;
    private final Optional<BoardDrawing> board;

    PrintReport(Report report, Brand brand) {
        super(report, brand);
        registers = new Registers(this);
        brief = Brief.of(report);
        facts = new CardFacts(this);
        board = report.cards().isEmpty() ? Optional.empty() : Optional.of(BoardDrawing.of(report));
    }

    /** What characters can be set. */
    public String coverage() {
        return DocumentFonts.COVERAGE;
    }

    /** The style of the document; colours of the client among it. */
    public String style() {
        return read("print/report.css")
                .replace("$families", DocumentFonts.FAMILIES)
                .replace("$heading", brand().heading().toString())
                .replace("$accent", brand().accent().toString())
                .replace("$second", brand().second().toString());
    }

    /** What is told on the first page after the cover. */
    public Brief inBrief() {
        return brief;
    }

    @Override
    public Optional<BoardDrawing> board() {
        return board;
    }

    /** How the drawn board lies on its page. */
    public Optional<Sheet> map() {
        return board.map(Sheet::of);
    }

    /**
     * How a drawing lies on a page of its own, as large as the page has room.
     *
     * @param isWide whether the page is
     * @param width of the drawing, in millimetres
     * @param height of the drawing, in millimetres
     */
    public record Sheet(boolean isWide, double width, double height) {
        private static final double LONG_SIDE = 252;
        private static final double SHORT_SIDE = 174;
        private static final double HEADING = 20;

        private static Sheet of(BoardDrawing drawing) {
            boolean wide = drawing.width() > drawing.height();
            double across = wide ? LONG_SIDE : SHORT_SIDE;
            double down = (wide ? SHORT_SIDE : LONG_SIDE) - HEADING;
            double scale = Math.min(across / drawing.width(), down / drawing.height());
            return new Sheet(wide, scale * drawing.width(), scale * drawing.height());
        }

        /** The size, as a style has it. */
        public String style() {
            return String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", width, height);
        }
    }

    /** What somebody is told who cannot see the drawing. */
    public String mapInWords() {
        return "The cards as they lay on the board, with their links: "
                + String.join(", ", holdings());
    }

    /** The cards that have something to tell: each gets a page. */
    public List<CardReport> recognised() {
        return report().cards().stream().filter(PrintReport::hasPage).toList();
    }

    /** The other cards, which share pages. */
    public List<CardReport> others() {
        return report().cards().stream().filter(c -> !hasPage(c)).toList();
    }

    private static boolean hasPage(CardReport c) {
        return switch (c.verdict()) {
            case ALWAYS, OFTEN, CONTESTED -> true;
            case RARELY, NEVER, SILENT, HELD_BACK, NOT_ASKED -> !c.evidence().isEmpty();
        };
    }

    /** The rows of the heat table on which the room disagreed. */
    public List<HeatTable.Row> contestedRows() {
        return heat().rows().stream()
                .filter(row -> row.card().verdict() == Verdict.CONTESTED)
                .toList();
    }

    /** The lists after the cards that hold something. */
    public List<Register> registers() {
        return Stream.concat(
                        registers.afterCards().stream(),
                        registers.method().stream().filter(r -> !r.id().equals("lenses")))
                .filter(register -> !register.isEmpty())
                .map(Register::filled)
                .map(Register::numbered)
                .toList();
    }

    /** How the session was held, and how many took part. */
    public List<Line> methodLines() {
        List<Line> lines = new ArrayList<>(registers.lines());
        if (!people().isEmpty()) {
            lines.add(new Line("Took part", people()));
        }
        IntSummaryStatistics answered =
                report().cards().stream()
                        .mapToInt(c -> c.answers().latest().all())
                        .filter(count -> count > 0)
                        .summaryStatistics();
        if (answered.getCount() > 0) {
            String most = Words.people(answered.getMax());
            lines.add(
                    new Line(
                            "Answers to a claim",
                            answered.getMin() == answered.getMax()
                                    ? most
                                    : "from " + answered.getMin() + " to " + most));
        }
        return lines;
    }

    /** When the session is looked at again; empty where its day is not told. */
    public String reviews() {
        if (report().profile() == Profile.SHAREABLE) {
            return "";
        }
        return IcsEvents.DAYS_UNTIL_REVIEW.stream()
                .map(
                        days ->
                                "after %d days on %s"
                                        .formatted(
                                                days,
                                                dates().day(
                                                                report().details()
                                                                        .date()
                                                                        .plusDays(days))))
                .collect(Collectors.joining(", "));
    }

    /** What is counted and of which there is any, here or left out. */
    public List<Counted> toldOrLeftOut() {
        return Stream.of(Counted.values())
                .filter(
                        counted ->
                                report().counts().get(counted) > 0
                                        || report().leftOut().counts().get(counted) > 0)
                .toList();
    }

    /** Who owns a card, with what they hold. */
    public List<Line> owning(CardReport c) {
        return facts.owning(c);
    }

    /** What was decided on a card, what will be done and what was set aside. */
    public List<Line> following(CardReport c) {
        return facts.following(c);
    }

    /** What a card is joined to. */
    public List<Line> related(CardReport c) {
        return facts.related(c);
    }

    /** Where a card comes from and how the group weighed it. */
    public List<Line> about(CardReport c) {
        return facts.about(c);
    }

    /** All of these, for a card that has no page of its own. */
    public List<Line> all(CardReport c) {
        return Stream.of(owning(c), following(c), related(c), about(c))
                .flatMap(List::stream)
                .toList();
    }

    /** The lenses; without rows where there is none. */
    public Register lenses() {
        return registers.method().getFirst();
    }

    /** How wide the claims are in the table of answers, in hundredths of the page. */
    public int claimColumn() {
        return Math.max(20, 100 - 14 * (heat().groups().size() + 1));
    }

    /** The parts of the document, with their anchors, as its contents list them. */
    public List<Line> contents() {
        List<Line> contents = new ArrayList<>();
        contents.add(new Line("brief", "In brief"));
        if (!heat().rows().isEmpty()) {
            contents.add(new Line("heat", "Who recognised what"));
        }
        if (board.isPresent()) {
            contents.add(new Line("map", "The map"));
        }
        if (!recognised().isEmpty()) {
            contents.add(new Line("recognised", "What was recognised"));
        }
        if (!others().isEmpty()) {
            contents.add(new Line("others", "The other cards"));
        }
        if (!contestedRows().isEmpty()) {
            contents.add(new Line("disagreed", "Where the room disagreed"));
        }
        if (!brief.unowned().isEmpty()) {
            contents.add(new Line("unowned", "What nobody owns"));
        }
        registers().forEach(r -> contents.add(new Line(r.id(), r.title())));
        contents.add(new Line("method", "Method and limits"));
        return contents;
    }

    /** The columns of a table of answers. */
    public Answer[] answers() {
        return Answer.values();
    }

    /** Evidence in the order of its directions. */
    public List<Evidence> sorted(CardReport c) {
        return Stream.of(Direction.values())
                .flatMap(direction -> c.evidence(direction).stream())
                .toList();
    }
}
