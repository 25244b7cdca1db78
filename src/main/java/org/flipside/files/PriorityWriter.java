package org.flipside.files;

import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankAnchor;
import org.flipside.catalogue.RankBand;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/** Writes tables of priorities as {@link PriorityReader} reads them. */
public final class PriorityWriter {
    private PriorityWriter() {}

    /** The file's content. */
    public static String toJson(PriorityTable table) {
        StringWriter json = new StringWriter();
        JsonWriting.document(
                json,
                generator -> {
                    JsonWriting out = new JsonWriting(generator);
                    out.object(() -> write(table, out));
                });
        return json.toString();
    }

    private static void write(PriorityTable table, JsonWriting out) {
        out.value("format", PriorityReader.FORMAT);
        out.number("formatVersion", PriorityReader.VERSION);
        out.value("name", table.name());
        out.value("source", table.source());
        out.fullList("rules", table.rules(), rule -> out.object(() -> write(rule, out)));
        out.fullList("anchors", table.anchors(), anchor -> out.object(() -> write(anchor, out)));
    }

    private static void write(PriorityRule rule, JsonWriting out) {
        band("severity", rule.severity(), out);
        band("occurrence", rule.occurrence(), out);
        band("detection", rule.detection(), out);
        out.word("priority", rule.priority());
    }

    private static void write(RankAnchor anchor, JsonWriting out) {
        band("ranks", anchor.ranks(), out);
        out.value("severity", anchor.severity());
        out.value("occurrence", anchor.occurrence());
        out.value("detection", anchor.detection());
    }

    private static void band(String key, RankBand band, JsonWriting out) {
        out.member(
                key,
                () -> {
                    out.number("from", band.from());
                    out.number("to", band.to());
                });
    }

    /**
     * Writes the file, or leaves the old one as it was.
     *
     * @throws IOException if it could not be written
     */
    public static void write(PriorityTable table, Path file) throws IOException {
        String json = toJson(table);
        AtomicFile.writeText(file, to -> to.write(json));
    }
}
