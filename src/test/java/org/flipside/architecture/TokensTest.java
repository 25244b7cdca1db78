package org.flipside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The tokens of the three themes: the same in each, and readable in each. */
class TokensTest {
    private static final Path SHEETS = Program.RESOURCES.resolve("org/flipside/ui/support");
    private static final Pattern TOKEN =
            Pattern.compile("(?m)^\\s*-fs-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?;");
    private static final Pattern COLOUR =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsb|hsba|derive|ladder)\\(|:\\s*(?:white|black|red|gray|grey|blue|green)\\b");

    /** Text and what it stands on; WCAG 2.2 asks for 4.5 (success criterion 1.4.3). */
    private static final Map<String, List<String>> TEXT =
            Map.ofEntries(
                    on("window", "text", "text-2", "accent"),
                    on(
                            "panel", "text", "text-2", "accent", "for", "against", "ageing",
                            "stale", "missing", "warn", "danger"),
                    on(
                            "raised", "text", "text-2", "accent", "for", "against", "ageing",
                            "stale", "missing", "warn", "danger"),
                    on("table", "text", "text-2"),
                    on("accent", "on-accent"),
                    on("accent-hover", "on-accent"),
                    on("accent-soft", "text", "text-2"),
                    on("paper", "paper-ink", "paper-2"),
                    on("paper-quiet", "paper-ink", "paper-2"),
                    on("ink", "ink-text", "ink-2", "paper"),
                    on("ink-quiet", "ink-text", "ink-2"),
                    on("foundational", "on-tier"),
                    on("mechanism", "on-tier"),
                    on("terminal", "on-tier"),
                    on("for-soft", "text"),
                    on("against-soft", "text"),
                    on("warn-soft", "text"),
                    on("warn", "on-warn"),
                    on("danger", "on-danger"),
                    on("heat-0", "on-heat-0"),
                    on("heat-1", "on-heat-1"),
                    on("heat-2", "on-heat-2"),
                    on("heat-3", "on-heat-3"),
                    on("stage", "text", "stage-2"));

    /** What is drawn and what it is drawn on; WCAG 2.2 asks for 3 (success criterion 1.4.11). */
    private static final Map<String, List<String>> DRAWN =
            Map.ofEntries(
                    on("window", "line-strong", "accent"),
                    on("panel", "line-strong", "accent", "for", "against"),
                    on("raised", "line-strong", "accent", "for", "against"),
                    on("table", "line-strong", "accent", "text-2"));

    private static Map.Entry<String, List<String>> on(String ground, String... drawn) {
        return Map.entry(ground, List.of(drawn));
    }

    @Test
    void allThemesHaveTheSameTokens() {
        Map<String, String> light = tokens("light.css");

        assertThat(light).hasSizeGreaterThan(40);
        assertThat(tokens("dark.css").keySet()).isEqualTo(light.keySet());
        assertThat(tokens("high-contrast.css").keySet()).isEqualTo(light.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void textCanBeRead(String theme) {
        assertThat(tooFaint(tokens(theme), TEXT, 4.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "high-contrast.css"})
    void whatIsDrawnCanBeSeen(String theme) {
        assertThat(tooFaint(tokens(theme), DRAWN, 3)).isEmpty();
    }

    @Test
    void coloursStandOnlyInTheThemes() {
        List<String> elsewhere = new ArrayList<>();
        for (Path file : Program.files(Program.RESOURCES.resolve("org/flipside/ui"), ".css")) {
            String name = file.getFileName().toString();
            if (!List.of("light.css", "dark.css", "high-contrast.css").contains(name)) {
                COLOUR.matcher(Program.text(file))
                        .results()
                        .forEach(found -> elsewhere.add(name + ": " + found.group()));
            }
        }

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void styleSheetsUseOnlyTokensThatThereAre() {
        Map<String, String> light = tokens("light.css");
        Pattern use = Pattern.compile("-fs-([a-z0-9-]+)");
        List<String> unknown = new ArrayList<>();
        for (Path file :
                Program.files(Program.RESOURCES.resolve("org/flipside/ui"), ".css", ".fxml")) {
            use.matcher(Program.text(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(token -> !light.containsKey(token))
                    .forEach(token -> unknown.add(file.getFileName() + ": " + token));
        }

        assertThat(unknown).isEmpty();
    }

    private static Map<String, String> tokens(String sheet) {
        Map<String, String> tokens = new LinkedHashMap<>();
        TOKEN.matcher(Program.text(SHEETS.resolve(sheet)))
                .results()
                .forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static List<String> tooFaint(
            Map<String, String> tokens, Map<String, List<String>> pairs, double least) {
        List<String> faint = new ArrayList<>();
        pairs.forEach(
                (ground, all) -> {
                    for (String drawn : all) {
                        double ratio =
                                contrast(
                                        Objects.requireNonNull(tokens.get(drawn), drawn),
                                        Objects.requireNonNull(tokens.get(ground), ground));
                        if (ratio < least) {
                            faint.add("%s on %s: %.2f".formatted(drawn, ground, ratio));
                        }
                    }
                });
        return faint;
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
