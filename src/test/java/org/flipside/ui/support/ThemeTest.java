package org.flipside.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;

import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.SystemPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThemeTest extends FxTest {
    @BeforeEach
    void follow() {
        run(Theme::followSystem);
    }

    @AfterEach
    void reset() {
        SystemPreferences.reset();
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
