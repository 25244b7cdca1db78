package org.flipside.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries by words. Folds on each call: the whole catalogue is a few pages of text. */
final class CatalogueSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CatalogueSearch() {}

    static List<Entry> find(Collection<Entry> entries, String words) {
        List<String> wanted = SPACE.splitAsStream(fold(words)).filter(w -> !w.isEmpty()).toList();
        List<Entry> byTitle = new ArrayList<>();
        List<Entry> byPage = new ArrayList<>();
        for (Entry entry : entries) {
            String title = fold(title(entry));
            if (wanted.stream().allMatch(title::contains)) {
                byTitle.add(entry);
            } else if (wanted.stream().allMatch((title + " " + fold(page(entry)))::contains)) {
                byPage.add(entry);
            }
        }
        byTitle.addAll(byPage);
        return List.copyOf(byTitle);
    }

    private static String title(Entry entry) {
        return switch (entry) {
            case FailureMode mode ->
                    Stream.concat(Stream.of(mode.title(), mode.shortName()), mode.aka().stream())
                            .collect(Collectors.joining(" "));
            case FieldNote note -> note.title() + " " + note.domain().orElse("");
        };
    }

    private static String page(Entry entry) {
        return entry instanceof FailureMode mode
                ? Stream.concat(
                                mode.sections().values().stream(),
                                mode.closingLines().values().stream())
                        .map(Fact::text)
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
