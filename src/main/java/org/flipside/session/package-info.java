/** Editing a session: the one write path, undo and redo, saving, and the edits themselves. */
@NullMarked
package org.flipside.session;

import org.jspecify.annotations.NullMarked;
