/** The real sweep over a store in memory and a simulated clock. */
@NullMarked
package io.deadlinewatch.preview;

import org.jspecify.annotations.NullMarked;
