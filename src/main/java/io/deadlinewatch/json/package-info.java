/** Writing JSON as a stream of tokens. */
@NullMarked
package io.deadlinewatch.json;

import org.jspecify.annotations.NullMarked;
