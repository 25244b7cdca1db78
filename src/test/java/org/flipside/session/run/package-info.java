/** Tests of running sessions. */
@NullMarked
package org.flipside.session.run;

import org.jspecify.annotations.NullMarked;
