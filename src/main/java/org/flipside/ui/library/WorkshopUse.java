package org.flipside.ui.library;

import org.flipside.model.Workshop;

/**
 * A workshop that a session can be started from.
 *
 * @param workshop the prepared material
 * @param used how many sessions were made from it
 */
public record WorkshopUse(Workshop workshop, int used) {}
