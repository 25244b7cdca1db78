/** The entry point and the place where the parts are put together. */
@org.jspecify.annotations.NullMarked
package org.flipside.app;
