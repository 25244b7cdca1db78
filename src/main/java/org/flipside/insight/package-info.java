/** What can be read from a session: pure functions, no state. */
@NullMarked
package org.flipside.insight;

import org.jspecify.annotations.NullMarked;
