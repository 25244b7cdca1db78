package org.flipside.catalogue;

import org.flipside.model.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries by words. Folds on each call: the whole catalogue is a few pages of text. */
final class CatalogueSearch {
    private CatalogueSearch() {}

    static List<Entry> find(Collection<Entry> entries, String words) {
        List<String> wanted = Folding.words(words);
        List<Entry> byTitle = new ArrayList<>();
        List<Entry> byPage = new ArrayList<>();
        for (Entry entry : entries) {
            String title = Folding.of(title(entry));
            if (wanted.stream().allMatch(title::contains)) {
                byTitle.add(entry);
            } else if (wanted.stream()
                    .allMatch((title + " " + Folding.of(page(entry)))::contains)) {
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
}
