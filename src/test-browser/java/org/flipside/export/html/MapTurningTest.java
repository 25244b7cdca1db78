package org.flipside.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

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
class MapTurningTest {
    @TempDir Path folder;
    private OpenMap map;

    @BeforeEach
    void open(Browser browser) throws IOException {
        map = OpenMap.of(browser, Samples.full(), Profile.CLIENT, folder);
    }

    @AfterEach
    void close() {
        map.close();
    }

    @Test
    void cardsOpenOnTheSideOnWhichTheyLay() {
        map.awaitSide(1, "claim");
        map.awaitSide(2, "flipside");
        assertThat(map.find("#card-1 .claim").isVisible()).isTrue();
        assertThat(map.find("#card-1 .flipside").isVisible()).isFalse();
        assertThat(map.find("#card-2 .claim").isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#card-1 .corner", "#card-1 .below .turn"})
    void cornerAndButtonTurnACardAndBack(String control) {
        map.find(control).click();
        map.awaitSide(1, "flipside");
        assertThat(map.spoken()).isEqualTo("Card 1, flipside up");
        assertThat(map.card(1).getAttribute("aria-label"))
                .isEqualTo(
                        "Card 1 of 12, flipside up, 1 for, 0 against, owner Henrik Berg, always");

        map.find(control).click();
        map.awaitSide(1, "claim");
        assertThat(map.spoken()).isEqualTo("Card 1, claim up");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Enter"})
    void keysTurnTheFocusedCard(String key) {
        map.card(3).focus();
        map.page().keyboard().press(key);
        map.awaitSide(3, "flipside");
        map.page().keyboard().press(key);
        map.awaitSide(3, "claim");
        assertThat(map.focused()).startsWith("card-3 card");
    }

    @Test
    void turningTwiceInAHurryEndsWhereItBegan() {
        map.card(3).focus();
        map.page().keyboard().press(" ");
        map.page().keyboard().press(" ");
        map.awaitSide(3, "claim");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, -0.6, 1.4})
    void lettingGoPastTheMiddleCompletesTheTurn(double by) {
        map.drag(1, by > 0 ? 0.1 : 0.8, by);
        map.awaitSide(1, "flipside");
        assertThat(map.spoken()).isEqualTo("Card 1, flipside up");
        map.drag(1, 0.8, -0.6);
        map.awaitSide(1, "claim");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, -0.4})
    void lettingGoBeforeTheMiddleFallsBack(double by) {
        map.drag(1, 0.5, by);
        map.awaitSide(1, "claim");
        assertThat(map.spoken()).isEmpty();
    }

    @Test
    void theCardFollowsThePointer() {
        map.hold(1, 0.1, 0.25);
        assertThat(transform()).isEqualTo("rotateY(45deg)");
        map.page().mouse().up();
        map.awaitSide(1, "claim");
        assertThat(transform()).isEqualTo("");
    }

    @Test
    void theCornerIsAHandleToo() {
        map.hold(1, 0.97, 0);
        var box = map.find("#card-1 .corner").boundingBox();
        map.page().mouse().up();
        map.page().mouse().move(box.x + 24, box.y + 24);
        map.page().mouse().down();
        map.page().mouse().move(box.x - 20, box.y + 24);
        map.page().mouse().move(box.x - 300, box.y + 24);
        map.page().mouse().up();
        map.awaitSide(1, "flipside");
    }

    @Test
    void draggingUpOrDownTurnsNothing() {
        var box = map.card(1).boundingBox();
        map.page().mouse().move(box.x + 40, box.y + 40);
        map.page().mouse().down();
        map.page().mouse().move(box.x + 50, box.y + 140);
        map.page().mouse().up();
        assertThat(map.find(".turning").count()).isZero();
        map.awaitSide(1, "claim");
    }

    @Test
    void turnAllTurnsEveryCardOneWayAndThenTheOther() {
        map.find(".turn-all").click();
        for (int number = 1; number <= 12; number++) {
            map.awaitSide(number, "flipside");
        }
        assertThat(map.spoken()).isEqualTo("All 12 cards, flipside up");
        assertThat(map.find("[data-facet=side] .number").allTextContents())
                .containsExactly("0", "12");

        map.find(".turn-all").click();
        for (int number = 1; number <= 12; number++) {
            map.awaitSide(number, "claim");
        }
    }

    @Test
    void withReducedMotionTheSidesFade(Browser browser) throws IOException {
        try (OpenMap still =
                OpenMap.of(
                        browser,
                        Samples.full(),
                        Profile.CLIENT,
                        folder,
                        options -> options.setReducedMotion(ReducedMotion.REDUCE))) {
            still.hold(1, 0.1, 0.25);
            assertThat(still.find("#card-1 .leaf").evaluate("leaf => leaf.style.transform"))
                    .isEqualTo("");
            assertThat(still.find("#card-1 .claim").evaluate("side => side.style.opacity"))
                    .isEqualTo("0.75");
            still.page().mouse().up();
            still.awaitSide(1, "claim");

            still.drag(1, 0.1, 0.7);
            still.awaitSide(1, "flipside");
            still.card(1).focus();
            still.page().keyboard().press(" ");
            still.awaitSide(1, "claim");
        }
    }

    @Test
    void aFingerTurnsACardOnAPhone(Browser browser) throws IOException {
        try (OpenMap phone =
                OpenMap.of(
                        browser,
                        Samples.full(),
                        Profile.CLIENT,
                        folder,
                        options ->
                                options.setViewportSize(390, 844)
                                        .setHasTouch(true)
                                        .setIsMobile(true))) {
            phone.find("#card-1 .corner").tap();
            phone.awaitSide(1, "flipside");
            phone.find("#card-1 .below .turn").tap();
            phone.awaitSide(1, "claim");
        }
    }

    private Object transform() {
        return map.find("#card-1 .leaf").evaluate("leaf => leaf.style.transform");
    }
}
