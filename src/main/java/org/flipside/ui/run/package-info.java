/** The running session as the facilitator drives it, and what the stage gets of it. */
@NullMarked
package org.flipside.ui.run;

import org.jspecify.annotations.NullMarked;
