/** The client's look. */
@NullMarked
package org.flipside.export.format;

import org.jspecify.annotations.NullMarked;
