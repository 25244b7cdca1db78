/** Where things lie: pure geometry of the board, in board coordinates unless said otherwise. */
@NullMarked
package org.flipside.layout;

import org.jspecify.annotations.NullMarked;
