/** Tests of the settings. */
@NullMarked
package org.flipside.settings;

import org.jspecify.annotations.NullMarked;
