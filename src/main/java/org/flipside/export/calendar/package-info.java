/** What has a day, for calendars. */
@NullMarked
package org.flipside.export.calendar;

import org.jspecify.annotations.NullMarked;
