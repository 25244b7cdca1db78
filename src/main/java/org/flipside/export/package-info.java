/**
 * What a session gives away: one {@link org.flipside.export.report.Report}, built once from the
 * session, the catalogue and the audience, and one writer per format that tells what the report
 * holds.
 */
@NullMarked
package org.flipside.export;

import org.jspecify.annotations.NullMarked;
