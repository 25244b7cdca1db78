/**
 * The command line: the same use cases as in the windows, a class for each command. Nothing here
 * loads a class of JavaFX; what needs windows is handed in as a {@link org.flipside.cli.Desktop}.
 */
@NullMarked
package org.flipside.cli;

import org.jspecify.annotations.NullMarked;
