package org.flipside.catalogue;

/**
 * What ranks mean in an organization, so that scores do not drift over the hours.
 *
 * @param ranks the ranks that have the same meaning
 * @param severity how bad the effect is there
 * @param occurrence how often it happens there
 * @param detection how hard it is to notice there
 */
public record RankAnchor(RankBand ranks, String severity, String occurrence, String detection) {}
