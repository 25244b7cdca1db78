/**
 * Full-text search over the whole library: an index that is made from the journal, follows it, and
 * can be deleted at any time at no other cost than making it anew.
 */
@NullMarked
package org.flipside.search;

import org.jspecify.annotations.NullMarked;
