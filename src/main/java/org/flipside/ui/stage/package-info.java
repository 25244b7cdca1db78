/**
 * What the room sees. Knows nothing of sessions: it is handed a {@link
 * org.flipside.ui.stage.StageView}, which cannot hold what the room must not see.
 */
@NullMarked
package org.flipside.ui.stage;

import org.jspecify.annotations.NullMarked;
