/** Tests of what is delivered beside the classes: the launcher and the icons. */
@org.jspecify.annotations.NullMarked
package org.flipside.packaging;
