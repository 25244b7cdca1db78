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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@Tag("browser")
@ExtendWith(Chromium.class)
class MapKeysTest {
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

    @Test
    void arrowsMoveBetweenCards() {
        map.card(1).focus();
        assertThat(pressing("ArrowRight")).isEqualTo("card-2");
        assertThat(pressing("ArrowDown")).isEqualTo("card-4");
        assertThat(pressing("ArrowLeft")).isEqualTo("card-3");
        assertThat(pressing("ArrowUp")).isEqualTo("card-1");
        assertThat(pressing("ArrowLeft")).isEqualTo("card-1");
        assertThat(pressing("End")).isEqualTo("card-12");
        assertThat(pressing("ArrowRight")).isEqualTo("card-12");
        assertThat(pressing("Home")).isEqualTo("card-1");
    }

    @Test
    void theDeckIsOneStopOfTabAndItsCurrentCardThree() {
        map.card(2).focus();
        List<String> stops = new ArrayList<>();
        stops.add(map.focused());
        for (int i = 0; i < 3; i++) {
            map.page().keyboard().press("Tab");
            stops.add(map.focused());
        }

        assertThat(stops)
                .containsExactly(
                        "card-2 card", "card-2 corner needs-js", "card-2 turn", "card-2 more");
        map.page().keyboard().press("Tab");
        map.page().keyboard().press("Tab");
        assertThat(map.focused()).doesNotStartWith("card-");
    }

    @Test
    void aWholeVisitWithoutAMouse() {
        map.page().keyboard().press("Tab");
        assertThat(map.focused()).contains("skip");
        map.page().keyboard().press("Enter");
        map.page().keyboard().press("/");
        map.page().keyboard().type("sticky");
        map.page()
                .waitForFunction(
                        "() => document.querySelectorAll('.slot:not([hidden])').length === 1");
        assertThat(map.spoken()).isEqualTo("1 of 12 cards shown");
        map.page().keyboard().press("Escape");
        map.page().waitForFunction("() => document.querySelectorAll('.slot[hidden]').length === 0");

        map.card(3).focus();
        map.page().keyboard().press(" ");
        map.awaitSide(3, "flipside");
        for (int i = 0; i < 3; i++) {
            map.page().keyboard().press("Tab");
        }
        map.page().keyboard().press("Enter");
        assertThat(map.find("#inspector").isVisible()).isTrue();
        assertThat(map.find("#inspector-title").textContent()).isEqualTo("Card 3");
        assertThat(map.page().evaluate("document.activeElement.id")).isEqualTo("inspector-title");

        map.page().keyboard().press("Escape");
        assertThat(map.find("#inspector").isVisible()).isFalse();
        assertThat(map.focused()).isEqualTo("card-3 more");
    }

    @Test
    void focusIsAlwaysToBeSeen() {
        for (int i = 0; i < 40; i++) {
            map.page().keyboard().press("Tab");
            Object seen =
                    map.page()
                            .evaluate(
                                    """
                                    () => {
                                      const element = document.activeElement;
                                      if (element === document.body) return true;
                                      const style = getComputedStyle(element);
                                      const box = element.getBoundingClientRect();
                                      const bar = document.querySelector(".top").getBoundingClientRect();
                                      const inBar = element.closest(".top, .skip");
                                      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                                        && box.bottom > 0 && box.top < innerHeight && (inBar !== null || box.bottom > bar.bottom);
                                    }
                                    """);
            assertThat(seen).as("stop %d: %s", i + 1, map.focused()).isEqualTo(true);
        }
    }

    private String pressing(String key) {
        map.page().keyboard().press(key);
        return map.focused().replaceFirst(" .*", "");
    }
}
