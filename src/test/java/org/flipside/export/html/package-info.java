/** The map for a browser. */
@NullMarked
package org.flipside.export.html;

import org.jspecify.annotations.NullMarked;
