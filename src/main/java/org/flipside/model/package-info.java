/**
 * The session as an immutable value, and the change sets that lead from one value to the next.
 *
 * <p>No third-party type and no JavaFX: everything else stands on this package.
 */
@NullMarked
package org.flipside.model;

import org.jspecify.annotations.NullMarked;
