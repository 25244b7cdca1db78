/** The dialog in which a session is changed as a whole: title, people, agenda. */
@NullMarked
package org.flipside.ui.details;

import org.jspecify.annotations.NullMarked;
