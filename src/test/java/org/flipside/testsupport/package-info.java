/** What the tests of several packages need. */
@NullMarked
package org.flipside.testsupport;

import org.jspecify.annotations.NullMarked;
