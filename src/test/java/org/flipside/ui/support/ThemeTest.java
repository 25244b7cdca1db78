package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;

import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.SystemPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ThemeTest extends FxTest {
    @BeforeEach
    void follow() {
        run(Theme::followSystem);
    }

    @AfterEach
    void reset() {
        SystemPreferences.reset();
        run(() -> Theme.want(Optional.empty()));
    }

    private static void isApplied(Theme theme) {
        assertThat(get(Application::getUserAgentStylesheet)).isEqualTo(theme.sheet());
        assertThat(get(Theme::ofSystem)).isEqualTo(theme);
    }

    @Test
    void darkAndLightAreFollowedWhileTheProgramRuns() {
        isApplied(Theme.LIGHT);
        SystemPreferences.darkColours(true);
        isApplied(Theme.DARK);
        SystemPreferences.darkColours(false);
        isApplied(Theme.LIGHT);
    }

    @Test
    void whatSomebodyChoseHoldsWhateverTheSystemSays() {
        run(() -> Theme.want(Optional.of(Theme.DARK)));
        SystemPreferences.highContrast(true);
        SystemPreferences.highContrast(false);

        assertThat(get(Application::getUserAgentStylesheet)).isEqualTo(Theme.DARK.sheet());
        run(() -> Theme.want(Optional.empty()));
        isApplied(Theme.LIGHT);
    }

    @Test
    void theChoicesComeInTurn() {
        List<Optional<Theme>> choices = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            run(() -> Theme.want(Theme.nextChoice()));
            choices.add(get(Theme::wanted));
        }

        assertThat(choices)
                .containsExactly(
                        Optional.of(Theme.LIGHT),
                        Optional.of(Theme.DARK),
                        Optional.of(Theme.HIGH_CONTRAST),
                        Optional.empty());
        assertThat(Theme.of(Theme.HIGH_CONTRAST.id())).contains(Theme.HIGH_CONTRAST);
        assertThat(Theme.of("sepia")).isEmpty();
    }

    @Test
    void highContrastIsFollowedThoughTheColourSchemeStays() {
        SystemPreferences.highContrast(true);
        isApplied(Theme.HIGH_CONTRAST);
        SystemPreferences.highContrast(false);
        isApplied(Theme.LIGHT);
    }

    @Test
    void highContrastGoesBeforeDark() {
        SystemPreferences.highContrast(true);
        SystemPreferences.darkColours(true);
        isApplied(Theme.HIGH_CONTRAST);
        SystemPreferences.highContrast(false);
        isApplied(Theme.DARK);
    }

    @Test
    void reducedMotionIsWhatTheSystemSays() {
        assertThat(get(Theme::isMotionReduced)).isFalse();
        SystemPreferences.reduceMotion(true);
        assertThat(get(Theme::isMotionReduced)).isTrue();
    }
}
