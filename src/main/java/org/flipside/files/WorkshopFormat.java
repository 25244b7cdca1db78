package org.flipside.files;

import org.flipside.model.Activity;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.PatternRef;
import org.flipside.model.Step;
import org.flipside.model.Workshop;
import org.flipside.model.Workshop.PreparedCard;
import org.flipside.model.Workshop.PreparedLens;
import org.flipside.model.Workshop.PreparedPhase;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a workshop stands in a file, as {@code workshops/workshop.schema.json} describes it. */
final class WorkshopFormat {
    /** What such a file says it is. */
    static final String NAME = "flipside-workshop";

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    private WorkshopFormat() {}

    /** The workshop in a tree that the schema has found in order. */
    static Workshop decode(JsonNode root) {
        return new Workshop(
                text(root, "id"),
                root.path("version").asInt(),
                text(root, "title"),
                text(root, "summary"),
                list(root.path("lenses"), WorkshopFormat::lens),
                phases(root),
                text(root, "opening"),
                text(root, "closing"),
                text(root, "notes"));
    }

    /** The phases of the agenda in a tree that holds one. */
    static List<PreparedPhase> phases(JsonNode root) {
        return list(root.path("agenda"), WorkshopFormat::phase);
    }

    private static PreparedLens lens(JsonNode node) {
        return new PreparedLens(
                node.path("number").asInt(0),
                text(node, "name"),
                text(node, "seat"),
                text(node, "handle"),
                list(node.path("claims"), WorkshopFormat::card));
    }

    private static PreparedPhase phase(JsonNode node) {
        return new PreparedPhase(
                text(node, "name"),
                text(node, "instruction"),
                node.path("minutes").asInt(),
                Keywords.find(Activity.class, text(node, "activity")).orElse(Activity.TALK),
                list(
                        node.path("steps"),
                        step -> new Step(text(step, "name"), step.path("seconds").asInt())));
    }

    private static PreparedCard card(JsonNode node) {
        JsonNode back = node.path("flipside");
        return new PreparedCard(
                new Claim(text(node, "quote"), text(node, "rationale"), text(node, "heardAt")),
                new Flipside(
                        text(back, "headline"),
                        text(back, "narrative"),
                        text(back, "closing"),
                        PatternRef.parse(text(back, "failureMode")).orElse(PatternRef.none())),
                text(node, "notes"),
                list(node.path("tags"), JsonNode::asString));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>(array.size());
        array.forEach(element -> all.add(read.apply(element)));
        return all;
    }

    static void encode(Workshop workshop, JsonGenerator json) {
        JsonWriting out = new JsonWriting(json);
        out.object(
                () -> {
                    out.text("format", NAME);
                    out.number("formatVersion", VERSION);
                    out.value("id", workshop.id());
                    out.number("version", workshop.version());
                    out.value("title", workshop.title());
                    out.text("summary", workshop.summary());
                    out.text("opening", workshop.opening());
                    out.text("closing", workshop.closing());
                    out.text("notes", workshop.notes());
                    out.list("agenda", workshop.agenda(), phase -> encode(phase, out));
                    out.fullList("lenses", workshop.lenses(), lens -> encode(lens, out));
                });
    }

    private static void encode(PreparedPhase phase, JsonWriting out) {
        out.object(
                () -> {
                    out.value("name", phase.name());
                    out.number("minutes", phase.minutes());
                    out.text("instruction", phase.instruction());
                    if (phase.activity() != Activity.TALK) {
                        out.word("activity", phase.activity());
                    }
                    RoomFormats.writeSteps(phase.steps(), out);
                });
    }

    private static void encode(PreparedLens lens, JsonWriting out) {
        out.object(
                () -> {
                    if (lens.number() > 0) {
                        out.number("number", lens.number());
                    }
                    out.value("name", lens.name());
                    out.text("seat", lens.seat());
                    out.text("handle", lens.handle());
                    out.fullList("claims", lens.cards(), card -> encode(card, out));
                });
    }

    private static void encode(PreparedCard card, JsonWriting out) {
        out.object(
                () -> {
                    out.value("quote", card.claim().quote());
                    out.text("rationale", card.claim().rationale());
                    out.text("heardAt", card.claim().heardAt());
                    if (!card.flipside().equals(Flipside.BLANK)) {
                        out.member("flipside", () -> encode(card.flipside(), out));
                    }
                    out.text("notes", card.notes());
                    out.list("tags", card.tags(), out::element);
                });
    }

    /** The members of a flipside, the same in every file of ours. */
    static void encode(Flipside back, JsonWriting out) {
        out.text("headline", back.headline());
        out.text("narrative", back.narrative());
        out.text("closing", back.closing());
        out.text("failureMode", back.pattern().code());
    }
}
