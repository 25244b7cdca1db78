/**
 * The catalogue of failure modes: what the field knows about each, where that knowledge comes from,
 * and what may feed what; and the table that gives rated cards a priority.
 *
 * <p>Values only; {@code files} reads them from a resource and hands a {@link
 * org.flipside.catalogue.Catalogue} to whoever needs one.
 */
@NullMarked
package org.flipside.catalogue;

import org.jspecify.annotations.NullMarked;
