package org.flipside.catalogue;

import org.flipside.model.PatternRef;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hardened pattern by which an organization's design works against what it says.
 *
 * @param ref its code
 * @param name its name; empty where it is not known
 * @param shortName the name where room is short; the same as {@code name} for most
 * @param aka other names
 * @param tierAttribute where it stands in a cascade
 * @param severityAttribute how far the damage reaches
 * @param detectabilityAttribute how easily it is noticed
 * @param sections what its page says; a section that is missing is not known
 */
public record FailureMode(
        PatternRef.FailureMode ref,
        String name,
        String shortName,
        List<String> aka,
        Attribute<Tier> tierAttribute,
        Attribute<Severity> severityAttribute,
        Attribute<Detectability> detectabilityAttribute,
        Map<Section, Fact> sections)
        implements Entry {
    public FailureMode {
        aka = List.copyOf(aka);
        Map<Section, Fact> complete = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            complete.put(section, sections.getOrDefault(section, Fact.unknown()));
        }
        sections = Map.copyOf(complete);
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
