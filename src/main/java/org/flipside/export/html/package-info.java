/** The map for a browser: one file that needs no network. */
@NullMarked
package org.flipside.export.html;

import org.jspecify.annotations.NullMarked;
