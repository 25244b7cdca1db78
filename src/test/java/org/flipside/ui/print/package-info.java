/** The dialog that prints. */
@NullMarked
package org.flipside.ui.print;

import org.jspecify.annotations.NullMarked;
