/** Nobody is named who was promised not to be. */
@NullMarked
package org.flipside.export.redaction;

import org.jspecify.annotations.NullMarked;
