/** The windows; each feature has a package of its own. */
@NullMarked
package org.flipside.ui;

import org.jspecify.annotations.NullMarked;
