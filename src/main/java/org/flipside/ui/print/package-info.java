/** The dialog that shows a session as pages and prints them. */
@NullMarked
package org.flipside.ui.print;

import org.jspecify.annotations.NullMarked;
