/** A session while it runs: phases, cards on the stage, timers, votes, the parking lot. */
@NullMarked
package org.flipside.session.run;

import org.jspecify.annotations.NullMarked;
