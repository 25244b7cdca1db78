/** Pages to print. */
@NullMarked
package org.flipside.export.pdf;

import org.jspecify.annotations.NullMarked;
