/** The library window: all sessions, the workshops, new sessions, and files that come in. */
@NullMarked
package org.flipside.ui.library;

import org.jspecify.annotations.NullMarked;
