package org.flipside.catalogue;

/**
 * Which priority follows where three ranks lie in these bands.
 *
 * @param severity how bad the effect is
 * @param occurrence how often it happens
 * @param detection how hard it is to notice
 * @param priority what follows
 */
public record PriorityRule(
        RankBand severity, RankBand occurrence, RankBand detection, Priority priority) {
    /** Whether the rule is for these ranks, 1 to 10 each. */
    public boolean matches(int s, int o, int d) {
        return severity.has(s) && occurrence.has(o) && detection.has(d);
    }
}
