/** Tests that hold the architecture: who may know whom, which texts and tokens there are. */
@NullMarked
package org.flipside.architecture;

import org.jspecify.annotations.NullMarked;
