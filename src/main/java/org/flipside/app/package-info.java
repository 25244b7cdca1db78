/**
 * Where the program starts, puts its parts together by plain constructors, logs, meets what nobody
 * caught, and ends in order.
 */
@NullMarked
package org.flipside.app;

import org.jspecify.annotations.NullMarked;
