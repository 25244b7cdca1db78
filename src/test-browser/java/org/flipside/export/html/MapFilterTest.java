package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@Tag("browser")
@ExtendWith(Chromium.class)
class MapFilterTest {
    @TempDir Path folder;
    private OpenMap map;

    @BeforeEach
    void open(Browser browser) throws IOException {
        map = OpenMap.of(browser, Samples.full(), Profile.FACILITATOR, folder);
    }

    @AfterEach
    void close() {
        map.close();
    }

    @ParameterizedTest
    @CsvSource({
        "claim, 1|3|5|6|7|9|10|11|12",
        "CONTESTED, 2|7",
        "NOT_ASKED, 11|12",
        "II, 3|4|5|7|8|10",
        "no-lever, 3",
        "against, 3|7",
        "FM-05, 4",
        "Henrik Berg, 1|7",
    })
    void aTickShowsWhatItSays(String value, String cards) {
        tick(value);
        assertThat(shown()).containsExactly(cards.split("\\|"));
        assertThat(map.find("#cards-title").textContent())
                .isEqualTo(shown().size() + " of 12 cards");
        assertThat(map.find("[value='" + value + "'] ~ .number").textContent())
                .isEqualTo(String.valueOf(shown().size()));
    }

    @Test
    void ticksOfOneQuestionAddUpAndQuestionsNarrowEachOther() {
        tick("ALWAYS");
        tick("CONTESTED");
        assertThat(shown()).containsExactly("1", "2", "3", "6", "7", "8");
        tick("Henrik Berg");
        assertThat(shown()).containsExactly("1", "7");

        map.find(".filters .clear").click();
        assertThat(shown()).hasSize(12);
        assertThat(map.find(".filters .clear").isVisible()).isFalse();
        assertThat(map.find("#cards-title").textContent()).isEqualTo("12 cards");
    }

    @ParameterizedTest
    @CsvSource({
        "STICKY note, 4",
        "entry e3, 3",
        "entry e, 1|3|4|7",
        "tora, 3",
        "agency, 3",
        "metric shadowing, 3",
        "fm-05, 4",
        "sunday, 5",
        "Pörfôrmance, ''",
        "évery outâge, 4|6",
    })
    void theSearchReadsEverythingOnAndAboutACard(String words, String cards) {
        map.find("#search").fill(words);
        assertThat(shown()).containsExactly(cards.isEmpty() ? new String[0] : cards.split("\\|"));
    }

    @Test
    void nothingFoundOffersAWayBack() {
        map.find("#search").fill("no such words");
        assertThat(shown()).isEmpty();
        assertThat(map.spoken()).isEqualTo("0 of 12 cards shown");
        assertThat(map.find(".nothing").innerText())
                .startsWith("No card matches this search and these filters.");

        map.find(".clear-all").click();
        assertThat(shown()).hasSize(12);
        assertThat(map.find("#search").inputValue()).isEmpty();
    }

    @Test
    void theSearchReadsAnInspectedCardToo() {
        map.find("#card-3 .more").click();
        map.find("#search").fill("entry e3");
        assertThat(shown()).containsExactly("3");
    }

    @Test
    void theSearchNarrowsTheRegistersToo() {
        map.goTo("decisions");
        map.find("#search").fill("limit");
        assertThat(map.find("#decisions .entry:visible").count()).isEqualTo(1);
        assertThat(map.find("#decisions .entry:visible h3").textContent())
                .isEqualTo("The limit goes up to one thousand");
    }

    @Test
    void aTurnedCardStaysUntilAFilterIsSetAgain() {
        tick("claim");
        map.card(1).focus();
        map.page().keyboard().press(" ");
        map.awaitSide(1, "flipside");
        assertThat(shown()).contains("1");
        assertThat(map.find("[value=claim] ~ .number").textContent()).isEqualTo("8");
    }

    @Test
    void aLinkToAHiddenCardShowsIt() {
        tick("CONTESTED");
        map.page().evaluate("location.hash = '#card-4'");
        map.page().waitForFunction("() => document.activeElement.closest('#card-4')");
        assertThat(shown()).hasSize(12);
    }

    private void tick(String value) {
        map.find(".filters [value='" + value + "']").check();
    }

    private List<String> shown() {
        return map.find(".slot:visible").all().stream()
                .map(slot -> slot.getAttribute("data-number"))
                .toList();
    }
}
