package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;

@Tag("browser")
@ExtendWith(Chromium.class)
class MapPartsTest {
    private static void phone(Browser.NewContextOptions options) {
        options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }

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
    @ValueSource(
            strings = {
                "board",
                "brief",
                "heat",
                "priorities",
                "decisions",
                "actions",
                "owners",
                "links",
                "parked",
                "notes",
                "method"
            })
    void aPartIsShownAlone(String part) {
        map.goTo(part);
        assertThat(map.find(".view:visible").count()).isEqualTo(1);
        assertThat(map.find("#" + part).isVisible()).isTrue();
        assertThat(map.find(".parts [aria-current]").getAttribute("href")).isEqualTo("#" + part);

        map.page().goBack();
        map.find("#cards").waitFor();
    }

    @Test
    void skippingToTheContentStaysInItsPart() {
        map.goTo("decisions");
        map.find(".skip").focus();
        map.page().keyboard().press("Enter");
        map.page().waitForFunction("() => document.activeElement.id === 'content'");
        assertThat(map.find("#decisions").isVisible()).isTrue();
    }

    @Test
    void anAddressThatLeadsNowhereShowsTheCards() {
        map.page().evaluate("location.hash = '#%E0%A4%A'");
        assertThat(map.find("#cards").isVisible()).isTrue();
    }

    @Test
    void theSearchKeyCanBeSwitchedOff() {
        map.goTo("method");
        map.page().keyboard().press("/");
        assertThat(map.page().evaluate("document.activeElement.id")).isEqualTo("search");
        map.find("#slash-key").uncheck();
        map.page().keyboard().press("/");
        assertThat(map.page().evaluate("document.activeElement.id")).isEqualTo("slash-key");
    }

    @Test
    void aLinkInARegisterLeadsToItsCard() {
        map.goTo("links");
        map.find("#links .ref").nth(1).click();
        map.page().waitForFunction("() => document.activeElement.closest('#card-3')");
        assertThat(map.find("#cards").isVisible()).isTrue();
    }

    @Test
    void aCardLeadsToWhatFollowsFromIt() {
        map.find("#card-3 .more").click();
        map.find("#inspector a[href='#decision-1']").click();
        map.page().waitForFunction("() => document.activeElement.id === 'decision-1'");
        assertThat(map.find("#decisions").isVisible()).isTrue();
    }

    @Test
    void theInspectorShowsEverythingAttached() {
        map.find("#card-3 .more").click();
        String text = map.find("#inspector").innerText();
        assertThat(text)
                .contains("2 + for", "1 − against", "1 unclear", "What was seen, entry e1")
                .contains("seen 3 Oct 2026", "strength 4 of 4", "duty manager", "own chair")
                .contains("Tora Moen", "The owner holds no lever on this")
                .contains("is masked by", "“One case, one contact”", "amplifies")
                .contains("suggested, not accepted", "Second calls are counted from Monday")
                .contains("What the score hides", "survey", "Quarterly review", "Do not name");
        assertThat(map.find("#card-3 .more").getAttribute("aria-expanded")).isEqualTo("true");

        map.find("#card-4 .more").click();
        assertThat(map.find("#inspector-title").textContent()).isEqualTo("Card 4");
        assertThat(map.find("#card-3 .more").getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(map.find("#inspector .attached").count()).isEqualTo(1);
        assertThat(map.find("#card-3 .attached").count()).isEqualTo(1);
    }

    @Test
    void betweenPhoneAndDeskTheAttachedOpensBelowItsCard() {
        map.find("#card-3 .more").click();
        map.page().setViewportSize(1000, 800);
        map.page().waitForCondition(() -> map.find("#card-3 .attached").isVisible());
        assertThat(map.find("#inspector").isVisible()).isFalse();

        map.page().setViewportSize(1440, 900);
        map.page().waitForCondition(() -> map.find("#inspector .attached").isVisible());
    }

    @Test
    void onAPhoneThereIsOneCardAtATime(Browser browser) throws IOException {
        try (OpenMap phone =
                OpenMap.of(browser, Samples.full(), Profile.CLIENT, folder, MapPartsTest::phone)) {
            assertThat(phone.find(".slot:visible").count()).isEqualTo(1);
            assertThat(phone.find(".pager").innerText().replaceAll("\\s+", " "))
                    .isEqualTo("Previous 1 of 12 Next");
            assertThat(phone.find(".pager .previous").isDisabled()).isTrue();
            phone.find(".pager .next").tap();
            PlaywrightAssertions.assertThat(phone.find("#card-1")).isHidden(); // waits for the tap
            assertThat(phone.find("#card-2").isVisible()).isTrue();

            phone.find(".quick [data-quick=contested]").tap();
            assertThat(phone.find(".pager p").innerText()).isEqualTo("1 of 2");
            phone.find(".quick .all-filters").tap();
            assertThat(phone.find(".filters").isVisible()).isTrue();

            phone.find(".parts a[href='#owners']").tap();
            PlaywrightAssertions.assertThat(phone.find(".pager")).isHidden();
        }
    }

    @Test
    void onAPhoneTheLinksAreOneTapAway(Browser browser) throws IOException {
        try (OpenMap phone =
                OpenMap.of(browser, Samples.full(), Profile.CLIENT, folder, MapPartsTest::phone)) {
            phone.page().evaluate("location.hash = '#card-3'");
            phone.find("#card-3 .to-links").tap();
            assertThat(phone.find("#card-3 .related li:visible").count()).isEqualTo(2);
            phone.find("#card-3 .related a").first().tap();
            phone.page().waitForFunction("() => document.activeElement.closest('#card-2')");
            assertThat(phone.find("#card-2").isVisible()).isTrue();
        }
    }

    @Test
    void onAPhoneTheSearchUnfolds(Browser browser) throws IOException {
        try (OpenMap phone =
                OpenMap.of(browser, Samples.full(), Profile.CLIENT, folder, MapPartsTest::phone)) {
            phone.find(".search-toggle").tap();
            phone.find("#search").fill("pump costs");
            assertThat(phone.find(".pager p").innerText()).isEqualTo("1 of 1");
            assertThat(phone.find("#card-5").isVisible()).isTrue();
        }
    }
}
