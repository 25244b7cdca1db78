package org.flipside.files;

import org.flipside.catalogue.Priority;
import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankAnchor;
import org.flipside.catalogue.RankBand;
import org.flipside.model.Score;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of priorities: the one that the program brings along, and those that somebody made
 * from it. May be used from any thread.
 */
public final class PriorityReader {
    static final String FORMAT = "flipside-priority";
    static final int VERSION = 1;
    private static final int MAX_MEGABYTES = 1;

    /** A rule for each combination of ranks, thrice over. */
    private static final JsonTree.Limits LIMITS =
            new JsonTree.Limits(30_000, 1e6, TextCheck.Rule.WRITTEN);

    private PriorityReader() {}

    /** Read when somebody first asks, from any thread. */
    private static final class BuiltIn {
        private static final PriorityTable TABLE = table();

        private static PriorityTable table() {
            Reading<PriorityTable> reading =
                    PriorityReader.read(Resources.text("priority.json"), "priority.json");
            return reading.found()
                    .orElseThrow(() -> new IllegalStateException(reading.lines().toString()));
        }
    }

    /** The built-in table, the same at each call. */
    public static PriorityTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** Reads a file. */
    public static Reading<PriorityTable> read(Path file) {
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
    public static Reading<PriorityTable> read(String json, String name) {
        return read(json, new Problems(name));
    }

    private static Reading<PriorityTable> read(String text, Problems problems) {
        Optional<JsonNode> tree = JsonTree.read(text, LIMITS, problems);
        if (tree.isEmpty() || !Header.accepts(tree.get(), FORMAT, VERSION, problems)) {
            return problems.refused(text);
        }
        Optional<PriorityTable> table = table(tree.get(), problems);
        return table.isPresent()
                ? new Reading.Read<>(table.get(), List.of())
                : problems.refused(text);
    }

    private static Optional<PriorityTable> table(JsonNode root, Problems problems) {
        if (!root.isObject()) {
            problems.of(JsonPath.root(), Words.expected("an object", root));
            return Optional.empty();
        }
        Fields fields = new Fields(root, JsonPath.root(), problems, new References(problems));
        fields.get("format", Form.constant(FORMAT));
        fields.whole("formatVersion", VERSION, VERSION);
        String name = fields.get("name", Form.WRITTEN);
        String source = fields.get("source", Form.WRITTEN);
        fields.requireAny("rules");
        fields.requireAny("anchors");
        List<PriorityRule> rules = new ArrayList<>();
        fields.objects("rules").forEach(each -> rule(each).ifPresent(rules::add));
        List<RankAnchor> anchors = new ArrayList<>();
        fields.objects("anchors").forEach(each -> anchor(each).ifPresent(anchors::add));
        fields.done();
        // places in the lists are those in the file only where everything could be read
        if (problems.none()) {
            PriorityCoverage.check(rules, anchors, problems);
        }
        return problems.none()
                ? Optional.of(new PriorityTable(name, source, rules, anchors))
                : Optional.empty();
    }

    private static Optional<PriorityRule> rule(Fields fields) {
        Optional<RankBand> severity = band(fields, "severity");
        Optional<RankBand> occurrence = band(fields, "occurrence");
        Optional<RankBand> detection = band(fields, "detection");
        Priority priority = fields.word("priority", Priority.class);
        fields.done();
        return severity.flatMap(
                s ->
                        occurrence.flatMap(
                                o -> detection.map(d -> new PriorityRule(s, o, d, priority))));
    }

    private static Optional<RankAnchor> anchor(Fields fields) {
        Optional<RankBand> ranks = band(fields, "ranks");
        String severity = fields.get("severity", Form.WRITTEN);
        String occurrence = fields.get("occurrence", Form.WRITTEN);
        String detection = fields.get("detection", Form.WRITTEN);
        fields.done();
        return ranks.map(band -> new RankAnchor(band, severity, occurrence, detection));
    }

    private static Optional<RankBand> band(Fields fields, String key) {
        return fields.object(key).flatMap(PriorityReader::band);
    }

    private static Optional<RankBand> band(Fields fields) {
        int from = fields.whole("from", 1, Score.WORST);
        int to = fields.whole("to", 1, Score.WORST);
        fields.done();
        if (to < from) {
            fields.problem("to", to + " lies below " + from + ", where the ranks begin");
            return Optional.empty();
        }
        return Optional.of(new RankBand(from, to));
    }
}
