/** Writing JSON as a stream of tokens, and reading a value once. */
@NullMarked
package io.deadlinewatch.json;

import org.jspecify.annotations.NullMarked;
