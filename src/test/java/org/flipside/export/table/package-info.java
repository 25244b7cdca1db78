/** Registers as tables. */
@NullMarked
package org.flipside.export.table;

import org.jspecify.annotations.NullMarked;
