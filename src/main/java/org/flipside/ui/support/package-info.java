/**
 * What every window is built from: theme, texts, commands, dialogs, and the one way to and from the
 * JavaFX thread.
 */
@NullMarked
package org.flipside.ui.support;

import org.jspecify.annotations.NullMarked;
