package org.flipside.files;

import org.flipside.catalogue.Attribute;
import org.flipside.catalogue.Cascade;
import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Detectability;
import org.flipside.catalogue.Fact;
import org.flipside.catalogue.FailureMode;
import org.flipside.catalogue.FieldNote;
import org.flipside.catalogue.NamedLoop;
import org.flipside.catalogue.Provenance;
import org.flipside.catalogue.Section;
import org.flipside.catalogue.Severity;
import org.flipside.catalogue.Tier;
import org.flipside.model.LinkType;
import org.flipside.model.PatternRef;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the catalogue that the program brings along. */
public final class CatalogueReader {
    private CatalogueReader() {}

    /** Read when somebody first asks, from any thread. */
    private static final class BuiltIn {
        private static final Catalogue CATALOGUE = catalogue(Resources.json("catalogue.json"));
    }

    /** The built-in catalogue, the same at each call. */
    public static Catalogue builtIn() {
        return BuiltIn.CATALOGUE;
    }

    private static Catalogue catalogue(JsonNode root) {
        return new Catalogue(
                list(root.path("failureModes"), CatalogueReader::failureMode),
                list(root.path("fieldNotes"), CatalogueReader::fieldNote),
                list(root.path("cascades"), CatalogueReader::cascade),
                list(root.path("loops"), CatalogueReader::loop));
    }

    private static FailureMode failureMode(JsonNode node) {
        Map<Section, Fact> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, fact(node.path(key(section))));
        }
        return new FailureMode(
                mode(node.path("code")),
                attribute(node.path("name"), JsonNode::asString),
                attribute(node.path("shortName"), JsonNode::asString),
                attribute(node.path("aka"), aka -> list(aka, JsonNode::asString)),
                attribute(node.path("tier"), tier -> Keywords.of(Tier.class, tier.asString())),
                attribute(node.path("severity"), s -> Keywords.of(Severity.class, s.asString())),
                attribute(node.path("detectability"), CatalogueReader::detectability),
                sections,
                Map.of(
                        Section.MISTAKEN_FOR,
                        fact(node.path("coreError")),
                        Section.EARLY_WARNING_SIGNALS,
                        fact(node.path("trigger"))));
    }

    /** {@code WHAT_FAILS} stands in the file as {@code whatFails}. */
    private static String key(Section section) {
        String[] words = Keywords.word(section).split("-", -1);
        StringBuilder key = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return key.toString();
    }

    private static Detectability detectability(JsonNode node) {
        return new Detectability(list(node, reading -> reading(reading.asString())));
    }

    private static Detectability.Reading reading(String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length == 2) {
            return new Detectability.Reading(
                    Keywords.of(Detectability.Level.class, parts[0]),
                    Keywords.of(Detectability.Phase.class, parts[1]));
        }
        return words.equals("latent")
                ? new Detectability.Reading(
                        Detectability.Level.UNGRADED, Detectability.Phase.LATENT)
                : new Detectability.Reading(
                        Keywords.of(Detectability.Level.class, words), Detectability.Phase.ANY);
    }

    private static FieldNote fieldNote(JsonNode node) {
        return new FieldNote(
                (PatternRef.FieldNote) ref(node.path("code")),
                attribute(node.path("name"), JsonNode::asString),
                attribute(node.path("domain"), JsonNode::asString),
                attribute(
                        node.path("confidence"),
                        c -> Keywords.of(FieldNote.Confidence.class, c.asString())),
                attribute(
                        node.path("status"),
                        s -> Keywords.of(FieldNote.Status.class, s.asString())),
                attribute(node.path("related"), related -> list(related, CatalogueReader::mode)));
    }

    private static Cascade cascade(JsonNode node) {
        return new Cascade(
                mode(node.path("from")),
                mode(node.path("to")),
                Keywords.of(LinkType.class, text(node, "type")),
                Keywords.of(Provenance.class, text(node, "edge")),
                fact(node.path("reason")));
    }

    private static NamedLoop loop(JsonNode node) {
        return new NamedLoop(
                text(node, "code"),
                text(node, "name"),
                text(node, "story"),
                text(node, "cut"),
                list(node.path("members"), CatalogueReader::mode));
    }

    /** {@code {"stated": …}} or {@code {"inferred": …}}, with a text or a list of texts. */
    private static Fact fact(JsonNode node) {
        return switch (attribute(node, Function.identity())) {
            case Attribute.Known<JsonNode>(JsonNode value, Provenance from) ->
                    new Fact(
                            value.isArray()
                                    ? list(value, JsonNode::asString)
                                    : List.of(value.asString()),
                            from);
            case Attribute.Unknown<JsonNode>() -> Fact.unknown();
        };
    }

    private static <T> Attribute<T> attribute(JsonNode node, Function<JsonNode, T> read) {
        for (Provenance from : List.of(Provenance.STATED, Provenance.INFERRED)) {
            JsonNode value = node.path(Keywords.word(from));
            if (!value.isMissingNode()) {
                return new Attribute.Known<>(read.apply(value), from);
            }
        }
        return Attribute.unknown();
    }

    private static PatternRef.FailureMode mode(JsonNode code) {
        return (PatternRef.FailureMode) ref(code);
    }

    private static PatternRef ref(JsonNode code) {
        return PatternRef.parse(code.asString()).orElseThrow();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(read.apply(node)));
        return List.copyOf(all);
    }
}
