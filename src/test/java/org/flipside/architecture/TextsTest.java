package org.flipside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.ui.support.Texts;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No text is missing, and none is left over. */
class TextsTest {
    private static final Path UI = Program.SOURCES.resolve("org/flipside/ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("Texts\\s*\\.of\\(\\s*\"([^\"]+)\"(.)");
    private static final Pattern COMMAND =
            Pattern.compile("\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\",\\s*\"fth-");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern CONSTANT =
            Pattern.compile("(?m)^ +([A-Z][A-Z0-9_]*)\\b *[(,;{]|^ +([A-Z][A-Z0-9_]*)$");

    /** Put together from the name of a type and its constants; a test of its own holds them. */
    private static final String VOCABULARY = "vocabulary.";

    private static final Set<String> KEYS = new TreeSet<>(Texts.bundle().keySet());

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> missing = new TreeSet<>();
        for (Path file : Program.files(UI, ".java")) {
            Matcher asked = ASKED.matcher(Program.text(file));
            while (asked.find()) {
                if (!isThere(asked.group(1), asked.group(2))) {
                    missing.add(file.getFileName() + ": " + asked.group(1));
                }
            }
        }
        for (Path file : Program.files(Program.RESOURCES, ".fxml")) {
            IN_FXML.matcher(Program.text(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }

        assertThat(missing).isEmpty();
    }

    /** A key alone, the beginning of keys, or, with an argument, the name of a vocabulary. */
    private static boolean isThere(String key, String next) {
        return KEYS.contains(key)
                || (!next.equals(")") && KEYS.stream().anyMatch(k -> k.startsWith(begin(key))));
    }

    private static String begin(String key) {
        return key.endsWith(".") || key.endsWith("-") ? key : key + ".";
    }

    @Test
    void everyCommandHasAName() {
        Set<String> missing = new TreeSet<>();
        for (Path file : Program.files(UI, ".java")) {
            COMMAND.matcher(Program.text(file))
                    .results()
                    .map(found -> "command." + found.group(1))
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> literals = new TreeSet<>();
        Set<String> constants = new TreeSet<>();
        for (Path file : Program.files(Program.SOURCES, ".java")) {
            String text = Program.text(file);
            LITERAL.matcher(text).results().forEach(found -> literals.add(found.group(1)));
            CONSTANT.matcher(text)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(constants::add);
        }
        for (Path file : Program.files(Program.RESOURCES, ".fxml")) {
            IN_FXML.matcher(Program.text(file))
                    .results()
                    .forEach(found -> literals.add(found.group(1)));
        }

        List<String> unused =
                KEYS.stream().filter(key -> !isUsed(key, literals, constants)).toList();

        assertThat(unused).isEmpty();
    }

    /**
     * Written out, or put together of a beginning that is written out and a rest that is a name.
     */
    private static boolean isUsed(String key, Set<String> literals, Set<String> constants) {
        if (literals.contains(key)
                || (key.startsWith(VOCABULARY)
                        && constants.contains(key.substring(key.lastIndexOf('.') + 1)))) {
            return true;
        }
        for (int i = key.length() - 1; i > 0; i--) {
            if (key.charAt(i) != '.' && key.charAt(i) != '-') {
                continue;
            }
            String rest = key.substring(i + 1);
            boolean begun =
                    literals.contains(key.substring(0, i + 1))
                            || literals.contains(key.substring(0, i));
            boolean named =
                    literals.contains(rest)
                            || literals.stream().anyMatch(l -> l.startsWith(rest + "."))
                            || Arrays.stream(rest.split("\\.", -1))
                                    .allMatch(
                                            part ->
                                                    literals.contains(part)
                                                            || literals.contains("." + part)
                                                            || constants.contains(part));
            if (begun && named) {
                return true;
            }
        }
        return false;
    }
}
