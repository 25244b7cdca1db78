/** The report as Markdown. */
@NullMarked
package org.flipside.export.markdown;

import org.jspecify.annotations.NullMarked;
