/**
 * What an audience may see: {@link org.flipside.export.redaction.Redaction} takes the rest out of
 * the session once, before any writer reads it, and counts what it took.
 */
@NullMarked
package org.flipside.export.redaction;

import org.jspecify.annotations.NullMarked;
