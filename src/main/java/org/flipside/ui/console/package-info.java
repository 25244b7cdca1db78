/** The facilitator's window: a session with its cards, its board and the inspector. */
@NullMarked
package org.flipside.ui.console;

import org.jspecify.annotations.NullMarked;
