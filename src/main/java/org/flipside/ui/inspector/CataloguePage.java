package org.flipside.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.Attribute;
import org.flipside.catalogue.Cascade;
import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Entry;
import org.flipside.catalogue.Fact;
import org.flipside.catalogue.FailureMode;
import org.flipside.catalogue.FieldNote;
import org.flipside.catalogue.Provenance;
import org.flipside.catalogue.Section;
import org.flipside.model.PatternRef;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of the catalogue on one entry, with where each part of it comes from. */
final class CataloguePage extends VBox {
    private final Catalogue catalogue;

    /** Which parts are open, from page to page. */
    private final Set<String> open =
            new HashSet<>(List.of(title(Section.DEFINITION), title(Section.EARLY_WARNING_SIGNALS)));

    CataloguePage(Catalogue catalogue) {
        this.catalogue = catalogue;
        getStyleClass().add("catalogue-page");
        Nodes.show(this, false);
    }

    /**
     * Shows the page of an entry, or none.
     *
     * @param titled whether its name stands above it
     */
    void show(Optional<Entry> entry, boolean titled) {
        getChildren().setAll(entry.map(this::page).orElse(List.of()));
        if (titled && entry.isPresent()) {
            getChildren().addFirst(Nodes.label(entry.get().title(), "heading"));
        }
        Nodes.show(this, entry.isPresent());
    }

    private List<Node> page(Entry entry) {
        return switch (entry) {
            case FailureMode mode -> page(mode);
            case FieldNote note -> page(note);
        };
    }

    private List<Node> page(FailureMode mode) {
        List<Node> nodes = new ArrayList<>();
        if (!mode.aka().isEmpty()) {
            nodes.add(
                    marked(
                            Nodes.label(
                                    Texts.of("inspector.aka", String.join(", ", mode.aka())),
                                    "meta"),
                            mode.akaAttribute().provenance()));
        }
        HBox attributes =
                new HBox(
                        attribute(
                                "inspector.tier",
                                mode.tierAttribute(),
                                t -> t.numeral() + "  " + Texts.of("vocabulary.tier", t)),
                        attribute(
                                "inspector.severity",
                                mode.severityAttribute(),
                                s -> Texts.of("vocabulary.severity", s)),
                        attribute(
                                "inspector.detectability",
                                mode.detectabilityAttribute(),
                                d -> DetectabilityWords.of(d)));
        attributes.getStyleClass().add("attributes");
        nodes.add(attributes);
        nodes.add(Nodes.label(Texts.of("inspector.detectability-hint"), "meta"));
        VBox sections = new VBox();
        sections.getStyleClass().add("sections");
        for (Section section : Section.values()) {
            Fact fact = mode.section(section);
            if (fact.isKnown()) {
                sections.getChildren()
                        .add(part(title(section), mark(fact.provenance()), lines(mode, section)));
            }
        }
        relations(mode.ref(), sections.getChildren());
        nodes.add(sections);
        missing(mode).ifPresent(nodes::add);
        return nodes;
    }

    private static <T> Node attribute(
            String name, Attribute<T> attribute, Function<T, String> word) {
        Label value =
                Nodes.label(
                        attribute
                                .value()
                                .map(word)
                                .orElseGet(() -> Texts.of("inspector.not-known")),
                        "strong");
        VBox box =
                new VBox(Nodes.word(Texts.of(name), "meta"), value, mark(attribute.provenance()));
        box.getStyleClass().add("attribute");
        return box;
    }

    private List<Node> page(FieldNote note) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Nodes.label(Texts.of("inspector.field-note"), "meta"));
        HBox attributes =
                new HBox(
                        attribute("inspector.domain", note.domainAttribute(), d -> d),
                        attribute(
                                "inspector.confidence",
                                note.confidenceAttribute(),
                                c -> Texts.of("vocabulary.confidence", c)),
                        attribute(
                                "inspector.status",
                                note.statusAttribute(),
                                s -> Texts.of("vocabulary.status", s)));
        attributes.getStyleClass().add("attributes");
        nodes.add(attributes);
        if (!note.related().isEmpty()) {
            nodes.add(
                    marked(
                            Nodes.label(Texts.of("inspector.related"), "meta-strong"),
                            note.relatedAttribute().provenance()));
            note.related().forEach(ref -> nodes.add(Nodes.label(named(ref), "body")));
        }
        return nodes;
    }

    private static List<Node> lines(FailureMode mode, Section section) {
        List<String> lines = mode.section(section).lines();
        List<Node> nodes = new ArrayList<>();
        lines.forEach(line -> nodes.add(lines.size() > 1 ? bullet(line) : body(line)));
        Fact closing = mode.closingLine(section);
        if (closing.isKnown()) {
            nodes.add(
                    marked(
                            Nodes.label(Texts.of("inspector.closing-line", section), "meta"),
                            closing.provenance()));
            nodes.add(body(closing.text()));
        }
        return nodes;
    }

    private static Label body(String text) {
        return Nodes.label(text, "body");
    }

    private static HBox bullet(String line) {
        HBox row = new HBox(Nodes.word("•", "body", "quiet"), Nodes.label(line, "body"));
        row.getStyleClass().add("bullet");
        return row;
    }

    private void relations(PatternRef.FailureMode ref, List<Node> nodes) {
        relations("inspector.upstream", catalogue.upstream(ref), Cascade::from, nodes);
        relations("inspector.downstream", catalogue.downstream(ref), Cascade::to, nodes);
    }

    private void relations(
            String key,
            List<Cascade> cascades,
            Function<Cascade, PatternRef> other,
            List<Node> nodes) {
        if (cascades.isEmpty()) {
            return;
        }
        List<Node> rows = new ArrayList<>();
        for (Cascade cascade : cascades) {
            HBox head =
                    new HBox(
                            TierTab.of(catalogue, other.apply(cascade)),
                            Nodes.label(catalogue.shortName(other.apply(cascade)), "body"),
                            Nodes.space(),
                            mark(cascade.provenance()));
            head.getStyleClass().add("relation");
            rows.add(head);
            rows.add(reason(cascade));
        }
        nodes.add(part(Texts.of(key), Nodes.word(String.valueOf(cascades.size()), "meta"), rows));
    }

    /** Marked only where it comes from elsewhere than the relation itself. */
    private static Node reason(Cascade cascade) {
        Label words =
                Nodes.label(
                        Texts.of(
                                "inspector.relation",
                                Texts.of("vocabulary.link-type", cascade.type()),
                                cascade.reason().text()),
                        "meta");
        return cascade.reason().provenance() == cascade.provenance()
                ? words
                : marked(words, cascade.reason().provenance());
    }

    private static HBox marked(Label words, Provenance provenance) {
        HBox row = new HBox(words, Nodes.space(), mark(provenance));
        row.getStyleClass().add("relation");
        return row;
    }

    private String named(PatternRef ref) {
        return ref.code() + " " + catalogue.shortName(ref);
    }

    private static Optional<Node> missing(FailureMode mode) {
        String names =
                Arrays.stream(Section.values())
                        .filter(section -> !mode.section(section).isKnown())
                        .map(section -> title(section).toLowerCase(Locale.getDefault()))
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Nodes.label(Texts.of("inspector.not-verified-sections", names), "meta"));
    }

    private Node part(String title, Node mark, List<Node> content) {
        return new Disclosure(
                title, mark, content, open.contains(title), now -> remember(title, now));
    }

    private void remember(String title, boolean now) {
        if (now) {
            open.add(title);
        } else {
            open.remove(title);
        }
    }

    private static Label mark(Provenance provenance) {
        return Nodes.word(
                Texts.of("vocabulary.provenance", provenance),
                "provenance",
                provenance.name().toLowerCase(Locale.ROOT));
    }

    private static String title(Section section) {
        return Texts.of("vocabulary.section", section);
    }
}
