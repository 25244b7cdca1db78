package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.BoundingBox;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The drawn board in the page: moved, zoomed, and a way to the cards. */
@Tag("browser")
@ExtendWith(Chromium.class)
class MapBoardTest {
    @TempDir Path folder;
    private OpenMap map;

    @BeforeEach
    void open(Browser browser) throws IOException {
        map = OpenMap.of(browser, Samples.full(), Profile.FACILITATOR, folder);
        map.goTo("board");
    }

    @AfterEach
    void close() {
        map.close();
    }

    /** Left, upper edge, width and height of what is seen. */
    private double[] seen() {
        String box = map.find("#board svg").getAttribute("viewBox");
        return Arrays.stream(box.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void allOfItIsSeenAtFirst() {
        assertThat(map.find("#board g.card").count()).isEqualTo(12);
        BoundingBox table = map.find("#board .drawing").boundingBox();
        for (int card = 0; card < 12; card++) {
            BoundingBox box = map.find("#board g.card").nth(card).boundingBox();
            assertThat(box.x).isGreaterThanOrEqualTo(table.x);
            assertThat(box.x + box.width).isLessThanOrEqualTo(table.x + table.width);
        }
    }

    @Test
    void theWheelZoomsWhereThePointerIs() {
        double[] before = seen();
        BoundingBox card = map.find("#board g.card").nth(2).boundingBox();
        map.page().mouse().move(card.x + card.width / 2, card.y + card.height / 2);
        map.page().mouse().wheel(0, -400);
        map.page()
                .waitForFunction(
                        "width => document.querySelector('#board svg').viewBox.baseVal.width <"
                                + " width",
                        before[2]);

        BoundingBox after = map.find("#board g.card").nth(2).boundingBox();
        assertThat(after.width).isGreaterThan(card.width * 1.5);
        assertThat(after.x + after.width / 2)
                .as("stays under the pointer")
                .isEqualTo(card.x + card.width / 2, within(2.0));
    }

    @Test
    void draggingMovesItAndOpensNoCard() {
        map.find("#board .zoom-in").click();
        double[] before = seen();
        BoundingBox card = map.find("#board g.card").nth(5).boundingBox();
        map.page().mouse().move(card.x + 20, card.y + 20);
        map.page().mouse().down();
        map.page().mouse().move(card.x + 120, card.y + 60);
        map.page().mouse().up();

        assertThat(seen()[0]).isLessThan(before[0]);
        assertThat(seen()[1]).isLessThan(before[1]);
        assertThat(map.find("#board").isVisible()).isTrue();
    }

    @Test
    void aClickOpensTheCard() {
        map.find("#board g.card").nth(3).click();
        map.find("#cards").waitFor();
        assertThat(map.page().url()).endsWith("#card-4");
    }

    @Test
    void keysMoveZoomAndShowAllOfIt() {
        double[] all = seen();
        map.find("#board .drawing").focus();
        map.page().keyboard().press("+");
        map.page().keyboard().press("ArrowRight");
        map.page().keyboard().press("ArrowDown");
        double[] moved = seen();
        assertThat(moved[2]).isLessThan(all[2]);
        assertThat(moved[0]).isGreaterThan(all[0]);
        map.page().keyboard().press("0");
        assertThat(seen()).isEqualTo(all);
    }
}
