/** Tests of the program as a whole: as a process of its own, without and with a display. */
@NullMarked
package org.flipside.app;

import org.jspecify.annotations.NullMarked;
