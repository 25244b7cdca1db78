/** The drawn board. */
@NullMarked
package org.flipside.export.drawing;

import org.jspecify.annotations.NullMarked;
