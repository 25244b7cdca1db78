/** Documents as pages: to be looked at, and to be sent to a printer. */
@NullMarked
package org.flipside.export.print;

import org.jspecify.annotations.NullMarked;
