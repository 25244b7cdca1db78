/** The registers as tables, and as CSV. */
@NullMarked
package org.flipside.export.table;

import org.jspecify.annotations.NullMarked;
