package org.flipside.files;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Note;
import org.flipside.model.Proximity;
import org.flipside.model.SessionDetails;
import org.flipside.model.Strength;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files in which readers of an exported map save their answers. Whatever a file holds,
 * the answer is all of it or all the reasons against it. May be used from any thread.
 */
public final class AnswerFile {
    /** What such a file says it is. */
    public static final String FORMAT = "flipside-answers";

    /** What the names of such files end with. */
    public static final String ENDING = ".flipside-answers.json";

    /** The version that is written, and the newest that is read. */
    public static final int VERSION = 1;

    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 120;

    /** How long any other text may be, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private static final int MAX_MEGABYTES = 5;

    /** A thousand answers, each with a dozen values. */
    private static final JsonTree.Limits LIMITS =
            new JsonTree.Limits(20_000, 1e6, TextCheck.Rule.WRITTEN);

    private AnswerFile() {}

    private enum Kind {
        AGREE,
        CONTEST,
        EVIDENCE,
        ACCEPT
    }

    /** Reads a file. */
    public static Reading<Replies> read(Path file) {
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
    public static Reading<Replies> read(String json, String name) {
        return read(json, new Problems(name));
    }

    private static Reading<Replies> read(String text, Problems problems) {
        Optional<JsonNode> tree = JsonTree.read(text, LIMITS, problems);
        if (tree.isEmpty() || !Header.accepts(tree.get(), FORMAT, VERSION, problems)) {
            return problems.refused(text);
        }
        if (!tree.get().isObject()) {
            problems.of(JsonPath.root(), Words.expected("an object", tree.get()));
            return problems.refused(text);
        }
        Replies replies = replies(tree.get(), problems);
        return problems.none() ? new Reading.Read<>(replies, List.of()) : problems.refused(text);
    }

    private static Replies replies(JsonNode root, Problems problems) {
        References references = new References(problems);
        Fields fields = new Fields(root, JsonPath.root(), problems, references);
        fields.get("format", Form.constant(FORMAT));
        fields.whole("formatVersion", VERSION, VERSION);
        fields.text("writtenBy");
        Optional<Fields> map = fields.object("map");
        Id<SessionDetails> edition =
                map.map(m -> m.get("id", Form.<SessionDetails>id())).orElseGet(Id::random);
        String title = map.map(m -> text(m, "title", LONGEST_TEXT)).orElse("");
        map.ifPresent(Fields::done);
        fields.get("by", Form.WRITTEN);
        String by = text(fields, "by", LONGEST_NAME);
        Instant savedAt = fields.get("savedAt", Form.INSTANT);
        fields.requireAny("answers");
        List<Reply> replies = new ArrayList<>();
        for (Fields each : fields.objects("answers")) {
            replies.add(reply(each, savedAt));
            each.done();
        }
        fields.done();
        return new Replies(edition, title, by.strip(), savedAt, replies);
    }

    private static Reply reply(Fields fields, Instant savedAt) {
        Id<Note> id = fields.id(EntityKind.NOTE);
        String about = text(fields, "about", LONGEST_TEXT);
        return switch (fields.word("kind", Kind.class)) {
            case AGREE -> new Reply.Agrees(id, to(fields, "card"), about, reason(fields));
            case CONTEST -> {
                fields.get("reason", Form.WRITTEN);
                yield new Reply.Contests(id, to(fields, "card"), about, reason(fields));
            }
            case EVIDENCE -> new Reply.Adds(id, about, evidence(fields, id, savedAt));
            case ACCEPT -> new Reply.Accepts(id, to(fields, "action"), about, reason(fields));
        };
    }

    private static Evidence evidence(Fields fields, Id<Note> id, Instant savedAt) {
        fields.get("note", Form.WRITTEN);
        return new Evidence(
                new Id<>(id.value()),
                AnswerFile.<Card>to(fields, "card"),
                fields.word("evidence", EvidenceKind.class),
                fields.word("direction", Direction.class),
                fields.word("strength", Strength.class),
                fields.word("proximity", Proximity.class),
                fields.day("observed"),
                text(fields, "sourceRole", LONGEST_NAME),
                text(fields, "note", LONGEST_TEXT),
                text(fields, "reference", LONGEST_TEXT),
                savedAt);
    }

    private static <E extends Entity> Id<E> to(Fields fields, String key) {
        return fields.get(key, Form.<E>id());
    }

    private static String reason(Fields fields) {
        return text(fields, "reason", LONGEST_TEXT);
    }

    private static String text(Fields fields, String key, int longest) {
        String text = fields.text(key);
        if (text.codePointCount(0, text.length()) > longest) {
            fields.problem(key, "the text is longer than %,d characters".formatted(longest));
        }
        return text;
    }
}
