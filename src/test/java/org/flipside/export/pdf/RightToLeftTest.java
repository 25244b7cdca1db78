package org.flipside.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class RightToLeftTest {
    private static List<String> runs(String text, byte direction) {
        RightToLeft.Splitter splitter = new RightToLeft.Splitter();
        splitter.setParagraph(text, direction);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            runs.add(
                    (run.getDirection() == BidiSplitter.RTL ? "<" : ">")
                            + text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return runs;
    }

    @Test
    void numbersStayInTheRunTheyBelongTo() {
        assertThat(runs("abc שלום (12) abc", BidiSplitter.LTR))
                .containsExactly(">abc ", "<שלום (12)", "> abc");
    }

    @Test
    void aParagraphFromRightToLeftIsOneRun() {
        assertThat(runs("שלום abc 12.", BidiSplitter.RTL)).containsExactly("<שלום abc 12.");
        assertThat(runs("abc 12.", BidiSplitter.LTR)).containsExactly(">abc 12.");
        assertThat(runs("", BidiSplitter.LTR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "“שלום” abc, 1",
        "12 العميل, 1",
        "“abc” שלום, 0",
    })
    void theFirstLetterSaysWhichWayAParagraphGoes(String text, byte direction) {
        assertThat(new RightToLeft.Splitter().getBaseDirection(text)).isEqualTo(direction);
    }

    @Test
    void aParagraphWithoutLettersGoesNeitherWay() {
        assertThat(new RightToLeft.Splitter().getBaseDirection("12 …"))
                .isEqualTo(BidiSplitter.NEUTRAL);
    }

    /** From left to right, as it lies on the paper. */
    @ParameterizedTest
    @CsvSource({
        "'שלום (12)', '(12) םולש'",
        "'אב ABC-12 גד.', '.דג ABC-12 בא'",
        "'אב 17:30', '17:30 בא'",
        "'', ''",
    })
    void aLineIsPutInOrder(String written, String laid) {
        assertThat(new RightToLeft.Reorderer().reorderRTLTextToLTR(written)).isEqualTo(laid);
    }
}
