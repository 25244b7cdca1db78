/** Pages on their way to a printer. */
@NullMarked
package org.flipside.export.print;

import org.jspecify.annotations.NullMarked;
