/** Benchmarks; what they measure, and how, stands in {@code src/docs/performance.md}. */
@NullMarked
package org.flipside.bench;

import org.jspecify.annotations.NullMarked;
