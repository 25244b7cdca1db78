/** Tests of the command line. */
@NullMarked
package org.flipside.cli;

import org.jspecify.annotations.NullMarked;
