/**
 * The one truth: {@link org.flipside.export.report.Report} is what every document tells, with the
 * words, registers and counts that all of them share.
 */
@NullMarked
package org.flipside.export.report;

import org.jspecify.annotations.NullMarked;
