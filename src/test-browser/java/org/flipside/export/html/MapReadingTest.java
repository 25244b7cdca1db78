package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import org.flipside.export.Samples;
import org.flipside.export.redaction.Profile;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

@Tag("browser")
@ExtendWith(Chromium.class)
class MapReadingTest {
    /** Kept after the run, to be looked at. */
    private static final Path PICTURES = Path.of("target", "pictures", "map");

    @TempDir Path folder;

    @Test
    void withoutItsScriptThePageTellsEverything(Browser browser) throws IOException {
        try (OpenMap map =
                OpenMap.of(
                        browser,
                        Samples.full(),
                        Profile.FACILITATOR,
                        folder,
                        options -> options.setJavaScriptEnabled(false))) {
            assertThat(map.find(".face:visible").count()).isEqualTo(24);
            assertThat(map.find(".view:visible").count()).isEqualTo(12);
            assertThat(map.find(".evidence li:visible").count()).isEqualTo(7);
            assertThat(map.find("button:visible, input:visible").count()).isZero();
            for (int number = 1; number <= 12; number++) {
                assertThat(top(map, number, "flipside"))
                        .isGreaterThan(bottom(map, number, "claim"));
            }
        }
    }

    @Test
    void onPaperBothSidesLieBelowEachOther(Browser browser) throws IOException {
        try (OpenMap map =
                OpenMap.of(
                        browser,
                        Samples.full(),
                        Profile.FACILITATOR,
                        folder,
                        options -> options.setColorScheme(ColorScheme.DARK))) {
            map.find("#card-3 .more").click();
            map.find("#card-3 .attached").count();
            map.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            map.page().evaluate("dispatchEvent(new Event('beforeprint'))");

            assertThat(map.find(".face:visible").count()).isEqualTo(24);
            assertThat(map.find(".view:visible").count()).isEqualTo(12);
            assertThat(map.find("button:visible, input:visible, nav:visible").count()).isZero();
            assertThat(map.find(".evidence li:visible").count()).isEqualTo(7);
            assertThat(map.find("#card-3 .attached").isVisible()).isTrue();
            for (int number = 1; number <= 12; number++) {
                assertThat(top(map, number, "flipside"))
                        .isGreaterThan(bottom(map, number, "claim"));
            }
            assertThat(map.find("body").evaluate("body => getComputedStyle(body).color"))
                    .as("ink on paper, whatever the screen's theme")
                    .isEqualTo("rgb(30, 27, 22)");

            map.page().evaluate("dispatchEvent(new Event('afterprint'))");
            map.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            map.page().waitForCondition(() -> map.find("#inspector .attached").isVisible());
        }
    }

    @Test
    void itPrintsOnPages(Browser browser) throws IOException {
        try (OpenMap map = OpenMap.of(browser, Samples.full(), Profile.CLIENT, folder)) {
            Path file = PICTURES.resolve("print.pdf");
            map.page().pdf(new Page.PdfOptions().setFormat("A4").setPath(file).setTagged(true));

            String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(pdf).startsWith("%PDF-").contains("/MarkInfo");
            long pages = Pattern.compile("/Type /Page\\b").matcher(pdf).results().count();
            assertThat(pages).isBetween(8L, 40L);
            assertThat(map.find("#card-1 .flipside").isVisible()).as("afterwards").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 600, 768, 1000, 1199, 1280, 1440, 1920})
    void nothingSticksOutWithTheLongestTexts(int width, Browser browser) throws IOException {
        try (OpenMap map =
                OpenMap.of(
                        browser,
                        longest(),
                        Profile.FACILITATOR,
                        folder,
                        options -> options.setViewportSize(width, 900))) {
            for (String part : List.of("cards", "owners", "actions", "links", "method")) {
                map.page().evaluate("part => { location.hash = part }", part);
                map.page().waitForCondition(() -> map.find("#" + part).isVisible());
                assertThat(map.page().evaluate("document.documentElement.scrollWidth"))
                        .as(part)
                        .isEqualTo(map.page().evaluate("document.documentElement.clientWidth"));
            }
            map.page().evaluate("location.hash = 'cards'");
            assertThat(
                            (List<?>)
                                    map.page()
                                            .evaluate(
                                                    """
                                                    () => [...document.querySelectorAll(".face, .face > *, .attached td, .attached th, .entry")]
                                                      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
                                                      .map((element) => element.outerHTML.slice(0, 120))
                                                    """))
                    .isEmpty();
        }
    }

    @Test
    void textsRunInTheirOwnDirection(Browser browser) throws IOException {
        Session session =
                Samples.full()
                        .editCard(
                                Samples.card("1"), card -> card.withClaim(Claim.of("الزبون أولا")));
        try (OpenMap map = OpenMap.of(browser, session, Profile.CLIENT, folder)) {
            assertThat(direction(map, "#card-1 .quote")).isEqualTo("rtl");
            assertThat(direction(map, "#card-3 .quote")).isEqualTo("ltr");
        }
    }

    @Test
    void picturesToBeLookedAt(Browser browser) throws IOException {
        picture(browser, "light", new Browser.NewContextOptions().setViewportSize(1440, 900));
        picture(
                browser,
                "dark",
                new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setColorScheme(ColorScheme.DARK));
        picture(
                browser,
                "phone",
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true));
        assertThat(PICTURES).isDirectoryContaining("glob:**light.png");
    }

    private void picture(Browser browser, String name, Browser.NewContextOptions options)
            throws IOException {
        Path file = OpenMap.file(Samples.full(), Profile.CLIENT, folder);
        try (var context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(file.toUri().toString());
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
    }

    private static Session longest() {
        Session session = Samples.full();
        for (Card card : session.cards().list()) {
            session =
                    session.with(
                            card.withClaim(new Claim(words(60), words(160), "x".repeat(200)))
                                    .withFlipside(
                                            new Flipside(
                                                    "W".repeat(80),
                                                    words(330),
                                                    words(120),
                                                    new PatternRef.FailureMode(1)))
                                    .withTags(List.of("t".repeat(120))));
        }
        return session.with(
                Samples.owner(
                        Samples.card("2"),
                        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenkasse",
                        org.flipside.model.OwnershipState.ACCEPTED,
                        List.of()));
    }

    private static String words(int length) {
        return "wide words ".repeat(length / 11 + 1).substring(0, length).strip();
    }

    private static Object direction(OpenMap map, String selector) {
        return map.find(selector).evaluate("element => getComputedStyle(element).direction");
    }

    private static double top(OpenMap map, int number, String side) {
        return box(map, number, side).y;
    }

    private static double bottom(OpenMap map, int number, String side) {
        BoundingBox box = box(map, number, side);
        return box.y + box.height;
    }

    private static BoundingBox box(OpenMap map, int number, String side) {
        return map.find("#card-" + number + " ." + side + " .face").boundingBox();
    }
}
