/** Tests of the running session. */
@NullMarked
package org.flipside.ui.run;

import org.jspecify.annotations.NullMarked;
