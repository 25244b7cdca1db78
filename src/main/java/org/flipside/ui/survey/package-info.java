/** Taking over answers that people gave to a survey before the session. */
@NullMarked
package org.flipside.ui.survey;

import org.jspecify.annotations.NullMarked;
