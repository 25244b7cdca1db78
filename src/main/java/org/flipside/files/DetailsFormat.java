package org.flipside.files;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.EntityKind;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.model.WorkshopRef;

/** How a session's details stand in a file. */
final class DetailsFormat {
    private DetailsFormat() {}

    static SessionDetails read(Fields fields) {
        SessionDetails details =
                new SessionDetails(
                        fields.id(EntityKind.DETAILS),
                        fields.text("title"),
                        fields.text("client"),
                        fields.text("unit"),
                        fields.get("date", Form.DATE),
                        fields.get("start", Form.TIME),
                        fields.word("state", SessionState.class),
                        fields.word("answers", AnswerKeeping.class),
                        fields.whole("minimumGroupSize", 1, Integer.MAX_VALUE),
                        fields.object("workshop")
                                .map(DetailsFormat::workshop)
                                .orElse(new WorkshopRef("", 1, "")),
                        fields.text("opening"),
                        fields.text("closing"),
                        fields.text("notes"),
                        fields.get("createdAt", Form.INSTANT));
        fields.done();
        return details;
    }

    private static WorkshopRef workshop(Fields fields) {
        WorkshopRef ref =
                new WorkshopRef(
                        fields.text("id"),
                        fields.whole("version", Integer.MIN_VALUE, Integer.MAX_VALUE),
                        fields.text("title"));
        fields.done();
        return ref;
    }

    static void write(SessionDetails details, JsonWriting out) {
        out.id("id", details.id());
        out.text("title", details.title());
        out.text("client", details.client());
        out.text("unit", details.unit());
        out.value("date", details.date());
        out.value("start", details.start());
        out.word("state", details.state());
        out.word("answers", details.answers());
        out.number("minimumGroupSize", details.minimumGroupSize());
        out.member(
                "workshop",
                () -> {
                    out.text("id", details.workshop().id());
                    out.number("version", details.workshop().version());
                    out.text("title", details.workshop().title());
                });
        out.text("opening", details.opening());
        out.text("closing", details.closing());
        out.text("notes", details.notes());
        out.value("createdAt", details.createdAt());
    }
}
