/** Slides. */
@NullMarked
package org.flipside.export.pptx;

import org.jspecify.annotations.NullMarked;
