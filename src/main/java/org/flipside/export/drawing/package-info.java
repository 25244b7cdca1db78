/**
 * The board without a window: drawn from the layout, at any size, on any thread, as SVG, as pixels
 * or as shapes of another document.
 */
@NullMarked
package org.flipside.export.drawing;

import org.jspecify.annotations.NullMarked;
