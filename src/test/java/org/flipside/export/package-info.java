/** What goes out, and what stays in. */
@NullMarked
package org.flipside.export;

import org.jspecify.annotations.NullMarked;
