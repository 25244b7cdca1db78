/** The table by which ratings become priorities, and what ranks mean: chosen for all sessions. */
@NullMarked
package org.flipside.ui.priority;

import org.jspecify.annotations.NullMarked;
