/** What has a day. */
@NullMarked
package org.flipside.export.calendar;

import org.jspecify.annotations.NullMarked;
