/** The spreadsheet, there and back. */
@NullMarked
package org.flipside.export.xlsx;

import org.jspecify.annotations.NullMarked;
