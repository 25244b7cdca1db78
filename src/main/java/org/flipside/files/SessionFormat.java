package org.flipside.files;

import org.flipside.model.Entity;
import org.flipside.model.Session;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a session stands in a file. */
final class SessionFormat {
    /** What such a file says it is. */
    static final String NAME = "flipside-session";

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    private static final List<EntityFormat<?>> LISTS =
            List.of(
                    CardFormats.LENSES,
                    RoomFormats.PHASES,
                    RoomFormats.GROUPS,
                    RoomFormats.PARTICIPANTS,
                    CardFormats.CARDS,
                    CardFormats.CLUSTERS,
                    CardFormats.LINKS,
                    FindingFormats.EVIDENCE,
                    RoomFormats.RECOGNITIONS,
                    FindingFormats.OWNERSHIPS,
                    FindingFormats.ACTIONS,
                    FindingFormats.DECISIONS,
                    RoomFormats.PARKED,
                    RoomFormats.NOTES,
                    RunFormats.ROUNDS,
                    RunFormats.DOT_VOTES,
                    RunFormats.DOTS,
                    RunFormats.SCORES,
                    RunFormats.PROGRESS,
                    RunFormats.TIMINGS);

    private SessionFormat() {}

    /** The session in the tree; nothing, and problems, if it is not one. */
    static Optional<Session> decode(JsonNode root, Problems problems) {
        if (!root.isObject()) {
            problems.of(JsonPath.root(), Words.expected("an object", root));
            return Optional.empty();
        }
        References references = new References(problems);
        Fields fields = new Fields(root, JsonPath.root(), problems, references);
        fields.get("format", Form.constant(NAME));
        fields.whole("formatVersion", 1, VERSION);
        fields.text("writtenBy");
        List<Entity> all = new ArrayList<>();
        fields.object("session").map(DetailsFormat::read).ifPresent(all::add);
        fields.requireAny(CardFormats.LENSES.key());
        LISTS.forEach(list -> all.addAll(list.readAll(fields)));
        fields.done();
        references.check();
        return problems.none() ? Optional.of(Session.of(all)) : Optional.empty();
    }

    static void encode(Session session, String writtenBy, JsonGenerator json) {
        JsonWriting out = new JsonWriting(json);
        out.object(
                () -> {
                    out.text("format", NAME);
                    out.number("formatVersion", VERSION);
                    out.text("writtenBy", writtenBy);
                    out.member("session", () -> DetailsFormat.write(session.details(), out));
                    LISTS.forEach(list -> list.writeAll(session, out));
                });
    }
}
