/** What the benchmarks measure in windows: each class with a {@code main} is a process. */
@NullMarked
package org.flipside.bench.window;

import org.jspecify.annotations.NullMarked;
