package org.flipside.files;

import org.flipside.catalogue.Catalogue;
import org.flipside.model.Workshop;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads workshop files. Whatever a file holds, the answer is the whole workshop or all the reasons
 * against it, never an exception. May be used from any thread.
 */
public final class WorkshopReader {
    private static final int MAX_MEGABYTES = 50;

    /** Beyond a hundred times what the schema lets through, and cheap to go through still. */
    private static final int MAX_VALUES = 200_000;

    private static final double MAX_NUMBER = 1e12;

    private static final JsonTree.Limits LIMITS =
            new JsonTree.Limits(MAX_VALUES, MAX_NUMBER, TextCheck.Rule.WRITTEN);

    private final Catalogue catalogue;

    /** A reader that knows the codes of that catalogue. */
    public WorkshopReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a file. */
    public Reading<Workshop> read(Path file) {
        Problems problems = new Problems(file.toString());
        return FileText.read(file, MAX_MEGABYTES, problems)
                .map(text -> read(text, problems))
                .orElseGet(() -> problems.refused(""));
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @param name what problems call it
     */
    public Reading<Workshop> read(String json, String name) {
        return read(json, new Problems(name));
    }

    private Reading<Workshop> read(String text, Problems problems) {
        Optional<JsonNode> tree = JsonTree.read(text, LIMITS, problems);
        if (tree.isEmpty()
                || !Header.accepts(
                        tree.get(), WorkshopFormat.NAME, WorkshopFormat.VERSION, problems)) {
            return problems.refused(text);
        }
        WorkshopSchema.check(tree.get(), problems);
        Problems warnings = problems.empty();
        new WorkshopCheck(catalogue, problems, warnings).check(tree.get());
        return problems.none()
                ? new Reading.Read<>(WorkshopFormat.decode(tree.get()), warnings.inOrder(text))
                : problems.refused(text);
    }
}
