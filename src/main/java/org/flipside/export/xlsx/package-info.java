/** The registers as a spreadsheet, and what comes back in one. */
@NullMarked
package org.flipside.export.xlsx;

import org.jspecify.annotations.NullMarked;
