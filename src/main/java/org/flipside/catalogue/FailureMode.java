package org.flipside.catalogue;

import org.flipside.model.PatternRef;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A hardened pattern by which an organization's design works against what it says.
 *
 * @param ref its code
 * @param nameAttribute its name
 * @param shortNameAttribute the name where room is short; not known for most, which have one name
 * @param akaAttribute other names
 * @param tierAttribute where it stands in a cascade
 * @param severityAttribute how far the damage reaches
 * @param detectabilityAttribute how easily it is noticed
 * @param sections what its page says; a section that is missing is not known
 * @param closingLines the lines that close {@link Section#MISTAKEN_FOR} and {@link
 *     Section#EARLY_WARNING_SIGNALS}; one that is missing is not known
 */
public record FailureMode(
        PatternRef.FailureMode ref,
        Attribute<String> nameAttribute,
        Attribute<String> shortNameAttribute,
        Attribute<List<String>> akaAttribute,
        Attribute<Tier> tierAttribute,
        Attribute<Severity> severityAttribute,
        Attribute<Detectability> detectabilityAttribute,
        Map<Section, Fact> sections,
        Map<Section, Fact> closingLines)
        implements Entry {
    private static final Set<Section> CLOSED =
            EnumSet.of(Section.MISTAKEN_FOR, Section.EARLY_WARNING_SIGNALS);

    public FailureMode {
        if (!CLOSED.containsAll(closingLines.keySet())) {
            throw new IllegalArgumentException("No line closes these: " + closingLines.keySet());
        }
        Map<Section, Fact> complete = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            complete.put(section, sections.getOrDefault(section, Fact.unknown()));
        }
        sections = Map.copyOf(complete);
        closingLines = Map.copyOf(closingLines);
    }

    @Override
    public String name() {
        return nameAttribute.value().orElse("");
    }

    /** The name where room is short. */
    public String shortName() {
        return shortNameAttribute.value().orElseGet(this::name);
    }

    /** Other names. */
    public List<String> aka() {
        return akaAttribute.value().orElse(List.of());
    }

    /** Where it stands in a cascade, if known. */
    public Optional<Tier> tier() {
        return tierAttribute.value();
    }

    /** How far the damage reaches, if known. */
    public Optional<Severity> severity() {
        return severityAttribute.value();
    }

    /** How easily it is noticed, if known. */
    public Optional<Detectability> detectability() {
        return detectabilityAttribute.value();
    }

    /** What the page says there. */
    public Fact section(Section section) {
        return sections.getOrDefault(section, Fact.unknown());
    }

    /** The line that closes the section; not known for a section that has none. */
    public Fact closingLine(Section section) {
        return closingLines.getOrDefault(section, Fact.unknown());
    }

    /** The error that the misreadings have in common. */
    public Fact coreError() {
        return closingLine(Section.MISTAKEN_FOR);
    }

    /** What shows that it is at work already; completes "already at work when …". */
    public Fact trigger() {
        return closingLine(Section.EARLY_WARNING_SIGNALS);
    }

    /** What it is. */
    public Fact definition() {
        return section(Section.DEFINITION);
    }

    /** What no longer works. */
    public Fact whatFails() {
        return section(Section.WHAT_FAILS);
    }

    /** What brings it about. */
    public Fact whyItEmerges() {
        return section(Section.WHY_IT_EMERGES);
    }

    /** What keeps it from being seen. */
    public Fact howItHides() {
        return section(Section.HOW_IT_HIDES);
    }

    /** The virtue it passes for. */
    public Fact mistakenFor() {
        return section(Section.MISTAKEN_FOR);
    }

    /** What to listen for. */
    public Fact earlyWarningSignals() {
        return section(Section.EARLY_WARNING_SIGNALS);
    }

    /** The usual wrong explanations. */
    public Fact misdiagnoses() {
        return section(Section.MISDIAGNOSES);
    }

    /** What breaks it. */
    public Fact interruptions() {
        return section(Section.INTERRUPTIONS);
    }

    /** The state that counts as recovered. */
    public Fact recoveryCondition() {
        return section(Section.RECOVERY_CONDITION);
    }

    /** What to stop at once. */
    public Fact failSafeDefault() {
        return section(Section.FAIL_SAFE_DEFAULT);
    }
}
