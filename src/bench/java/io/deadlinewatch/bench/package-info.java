/** The way into the benchmarks, which only the profile {@code bench} compiles. */
@NullMarked
package io.deadlinewatch.bench;

import org.jspecify.annotations.NullMarked;
