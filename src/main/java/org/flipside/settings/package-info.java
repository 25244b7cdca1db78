/** What the program remembers about itself, and where it keeps what is no session. */
@NullMarked
package org.flipside.settings;

import org.jspecify.annotations.NullMarked;
