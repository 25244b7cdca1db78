/** Files that came back into a session: what they would change, before it is changed. */
@NullMarked
package org.flipside.ui.returned;

import org.jspecify.annotations.NullMarked;
