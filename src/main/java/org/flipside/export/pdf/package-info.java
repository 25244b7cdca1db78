/** Pages to print: the report and the cards, set from XHTML. */
@NullMarked
package org.flipside.export.pdf;

import org.jspecify.annotations.NullMarked;
