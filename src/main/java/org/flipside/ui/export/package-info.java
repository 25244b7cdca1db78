/** What leaves the program: which files, for whom, in whose colours. */
@NullMarked
package org.flipside.ui.export;

import org.jspecify.annotations.NullMarked;
