/**
 * Workshop files and session files: reading with the place of every problem, writing so that a file
 * is either the old one or the new one.
 */
@NullMarked
package org.flipside.files;

import org.jspecify.annotations.NullMarked;
