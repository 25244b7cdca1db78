/**
 * What the writers of all formats have in common: the formats, the client's look, the files of
 * office programs.
 */
@NullMarked
package org.flipside.export.format;

import org.jspecify.annotations.NullMarked;
