/** The panel that shows and edits the selected card, and the dialog that adds cards. */
@NullMarked
package org.flipside.ui.inspector;

import org.jspecify.annotations.NullMarked;
