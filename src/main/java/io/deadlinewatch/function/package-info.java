/** The Lambda handlers, which translate and call, nothing else. */
@NullMarked
package io.deadlinewatch.function;

import org.jspecify.annotations.NullMarked;
