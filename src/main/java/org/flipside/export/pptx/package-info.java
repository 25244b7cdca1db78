/** The report as slides made of native text, tables and shapes. */
@NullMarked
package org.flipside.export.pptx;

import org.jspecify.annotations.NullMarked;
