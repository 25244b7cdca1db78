/** What every document tells. */
@NullMarked
package org.flipside.export.report;

import org.jspecify.annotations.NullMarked;
