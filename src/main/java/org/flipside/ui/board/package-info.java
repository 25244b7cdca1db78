/** The canvas on which the session's cards lie. */
@NullMarked
package org.flipside.ui.board;

import org.jspecify.annotations.NullMarked;
