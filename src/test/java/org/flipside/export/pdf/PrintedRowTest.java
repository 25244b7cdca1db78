package org.flipside.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.report.Register;
import org.flipside.export.report.ReportText;
import org.junit.jupiter.api.Test;

import java.util.List;

class PrintedRowTest {
    private static List<Double> widths(List<String> header, List<List<String>> rows) {
        return PrintedRow.widths(new Register("x", "X", "", header, rows)).stream()
                .map(width -> width.replaceAll("[^0-9.]", ""))
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void columnsShareThePage() {
        List<Double> widths =
                widths(
                        List.of("No.", "What", "Due"),
                        List.of(List.of("A1", "A text of some length ".repeat(9), "5 Dec 2026")));
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isBetween(99.7, 100.3);
        assertThat(widths.get(1)).isGreaterThan(widths.get(2));
        assertThat(widths.get(2)).isGreaterThan(widths.get(0));
    }

    @Test
    void aListWithoutTextsHasWidthsToo() {
        assertThat(widths(List.of("One", "Two"), List.of())).containsExactly(50.0, 50.0);
    }

    @Test
    void oneLongWordDoesNotTakeAll() {
        List<Double> widths =
                widths(
                        List.of("Word", "Text"),
                        List.of(List.of("w".repeat(250), "A text of some length ".repeat(12))));
        assertThat(widths.get(0)).isBetween(40.0, 60.0);
    }

    @Test
    void onlyDaysStayOnOneLine() {
        assertThat(PrintedRow.unbroken("5 Dec 2026")).isEqualTo("5\u00A0Dec\u00A02026");
        assertThat(PrintedRow.unbroken("by 5 Dec 2026")).isEqualTo("by 5 Dec 2026");
    }

    @Test
    void shortLinesStandBesideEachOther() {
        ReportText.Line brief = new ReportText.Line("Name", "short");
        ReportText.Line lengthy = new ReportText.Line("Name", "long ".repeat(20));
        ReportText.Line broken = new ReportText.Line("Name", "two\nlines");
        assertThat(PrintedRow.pairs(List.of(brief, brief, brief, lengthy, brief, broken)))
                .containsExactly(
                        List.of(brief, brief),
                        List.of(brief),
                        List.of(lengthy),
                        List.of(brief),
                        List.of(broken));
    }

    @Test
    void aRowWithALongCellMayGoOn() {
        assertThat(PrintedRow.isLong(List.of("a", "b".repeat(301)))).isTrue();
        assertThat(PrintedRow.isLong(List.of("a", "b".repeat(300)))).isFalse();
    }

    @Test
    void aListThatBeginsWithALongRowAsksForMoreRoom() {
        List<String> one = List.of("a short text");
        List<String> two = List.of("two\nlines");
        List<String> header = List.of("What");
        Register brief = new Register("x", "X", "", header, List.of(one, two));
        Register lengthy = new Register("x", "X", "", header, List.of(two, one));
        assertThat(PrintedRow.room(lengthy)).isGreaterThan(PrintedRow.room(brief));
    }
}
