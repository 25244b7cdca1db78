/** The parking lot: what was set aside in a session, and what became of it. */
@NullMarked
package org.flipside.ui.parking;

import org.jspecify.annotations.NullMarked;
