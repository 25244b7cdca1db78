/** Benchmarks; the figures they gave last stand in {@code src/docs/performance.md}. */
@NullMarked
package org.flipside.bench;

import org.jspecify.annotations.NullMarked;
