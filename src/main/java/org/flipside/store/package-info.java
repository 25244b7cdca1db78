/**
 * The library: all sessions and their journals, in an H2 file on this computer or on a PostgreSQL
 * server, behind one thread of its own.
 */
@NullMarked
package org.flipside.store;

import org.jspecify.annotations.NullMarked;
