/** Tests of the stage. */
@NullMarked
package org.flipside.ui.stage;

import org.jspecify.annotations.NullMarked;
