package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@Tag("browser")
@ExtendWith(Chromium.class)
class MapAccessTest {
    @TempDir Path folder;

    /** In which browser a page is looked at. */
    enum Setting {
        LIGHT,
        DARK,
        CONTRAST,
        FORCED,
        MIDDLE,
        PHONE,
        DARK_PHONE;

        void setUp(Browser.NewContextOptions options) {
            switch (this) {
                case LIGHT -> options.setColorScheme(ColorScheme.LIGHT);
                case DARK -> options.setColorScheme(ColorScheme.DARK);
                case CONTRAST -> options.setContrast(Contrast.MORE);
                case FORCED -> options.setForcedColors(ForcedColors.ACTIVE);
                case MIDDLE -> options.setViewportSize(900, 700);
                case PHONE -> options.setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
                case DARK_PHONE ->
                        options.setViewportSize(390, 844)
                                .setIsMobile(true)
                                .setColorScheme(ColorScheme.DARK);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void nothingStandsInAnybodysWay(Setting setting, Browser browser) throws IOException {
        try (OpenMap map =
                OpenMap.of(browser, Samples.full(), Profile.FACILITATOR, folder, setting::setUp)) {
            assertThat(map.violations()).as("as opened").isEmpty();
            if (map.find(".turn-all").isVisible()) {
                map.find(".turn-all").click();
            } else {
                map.find("#card-1 .below .turn").click();
            }
            map.awaitSide(1, "flipside");
            map.page().waitForFunction("() => document.getAnimations().length === 0");
            assertThat(map.violations()).as("turned").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"LIGHT", "DARK", "PHONE"})
    void norInAnyOfTheParts(Setting setting, Browser browser) throws IOException {
        try (OpenMap map =
                OpenMap.of(browser, Samples.full(), Profile.FACILITATOR, folder, setting::setUp)) {
            map.page()
                    .evaluate(
                            "document.querySelectorAll('.view').forEach(view =>"
                                    + " view.classList.add('current'))");
            assertThat(map.find(".view:visible").count()).isEqualTo(12);
            assertThat(map.violations()).isEmpty();
        }
    }

    @Test
    void norWhereACardIsInspectedOrNothingFound(Browser browser) throws IOException {
        try (OpenMap map = OpenMap.of(browser, Samples.full(), Profile.FACILITATOR, folder)) {
            map.find("#card-3 .more").click();
            assertThat(map.violations()).as("inspected").isEmpty();
            map.find("#search").fill("no such words");
            assertThat(map.violations()).as("nothing found").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void norInAnyEdition(Profile profile, Browser browser) throws IOException {
        try (OpenMap map = OpenMap.of(browser, Samples.full(), profile, folder)) {
            assertThat(map.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"LIGHT", "MIDDLE", "PHONE"})
    void whatCanBeHitIsLargeEnough(Setting setting, Browser browser) throws IOException {
        try (OpenMap map =
                OpenMap.of(browser, Samples.full(), Profile.FACILITATOR, folder, setting::setUp)) {
            Object small =
                    map.page()
                            .evaluate(
                                    """
                                    () => [...document.querySelectorAll("button, summary, .parts a, fieldset label, input[type=search], .rail a")]
                                      .map((element) => [element, element.getBoundingClientRect()])
                                      .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 20))
                                      .map(([element, box]) => element.outerHTML.slice(0, 80) + box.width + "x" + box.height)
                                    """);
            assertThat((List<?>) small).isEmpty();
        }
    }

    @Test
    void theTitleAndTheCardsCanBeFoundByHeadings(Browser browser) throws IOException {
        try (OpenMap map = OpenMap.of(browser, Samples.full(), Profile.CLIENT, folder)) {
            assertThat(map.find("h1").innerText()).isEqualTo("Through the customer’s eyes");
            assertThat(map.find("html").getAttribute("lang")).isEqualTo("en");
            assertThat(map.find(".deck h3:visible").count()).isEqualTo(12);
            assertThat(map.find("header, main, footer, nav.parts").count()).isEqualTo(4);
        }
    }
}
