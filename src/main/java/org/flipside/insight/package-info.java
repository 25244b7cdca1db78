/** What can be read out of a session: pure functions on its values. */
@NullMarked
package org.flipside.insight;

import org.jspecify.annotations.NullMarked;
