/**
 * Parts of the dialogs in which a session is described: fields, days, groups, how answers are kept.
 */
@NullMarked
package org.flipside.ui.form;

import org.jspecify.annotations.NullMarked;
