package org.flipside.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.html.PageAssets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every pair of colours that the page uses is readable in all three themes (WCAG 2.2, 1.4.3). */
class TokensTest {
    private static final Pattern THEME = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final List<Map<String, String>> THEMES = themes();

    private static List<Map<String, String>> themes() {
        List<Map<String, String>> themes = new ArrayList<>();
        Matcher theme = THEME.matcher(PageAssets.load().style());
        while (theme.find()) {
            Map<String, String> tokens = new HashMap<>();
            TOKEN.matcher(theme.group(1))
                    .results()
                    .forEach(t -> tokens.put(t.group(1), t.group(2)));
            themes.add(tokens);
        }
        return themes;
    }

    @ParameterizedTest
    @CsvSource({
        "text, window, 4.5",
        "text, panel, 4.5",
        "text, raised, 4.5",
        "text, accent-soft, 4.5",
        "text, warn-soft, 4.5",
        "text-2, window, 4.5",
        "text-2, panel, 4.5",
        "text-2, raised, 4.5",
        "accent, window, 4.5",
        "accent, raised, 4.5",
        "accent-hover, window, 4.5",
        "accent-hover, raised, 4.5",
        "on-accent, accent, 4.5",
        "missing, panel, 4.5",
        "on-heat-0, heat-0, 4.5",
        "on-heat-1, heat-1, 4.5",
        "on-heat-2, heat-2, 4.5",
        "on-heat-3, heat-3, 4.5",
        "paper-ink, paper, 4.5",
        "paper-2, paper, 4.5",
        "ink-text, ink, 4.5",
        "ink-2, ink, 4.5",
        "ink-text, ink-quiet, 4.5",
        "on-tier, foundational, 4.5",
        "on-tier, mechanism, 4.5",
        "on-tier, terminal, 4.5",
        "for, raised, 4.5",
        "against, raised, 4.5",
        "line-strong, window, 3",
        "line-strong, raised, 3",
        "accent, panel, 3",
    })
    void aPairInUseIsReadable(String front, String ground, double least) {
        assertThat(THEMES).hasSize(3);
        assertThat(THEMES)
                .allSatisfy(
                        theme ->
                                assertThat(contrast(theme, front, ground))
                                        .isGreaterThanOrEqualTo(least));
    }

    @org.junit.jupiter.api.Test
    void noColourStandsOutsideTheTokens() {
        String style = PageAssets.load().style();
        String rest = THEME.matcher(style).replaceAll("");

        assertThat(rest).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
        assertThat(
                        Pattern.compile("var\\(--([a-z0-9-]+)\\)")
                                .matcher(style)
                                .results()
                                .map(use -> use.group(1))
                                .distinct())
                .allMatch(use -> style.contains("--" + use + ":"));
    }

    private static double contrast(Map<String, String> theme, String front, String ground) {
        double a = luminance(theme.getOrDefault(front, "#000000"));
        double b = luminance(theme.getOrDefault(ground, "#000000"));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum +=
                    weights[i]
                            * (share <= 0.04045
                                    ? share / 12.92
                                    : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
