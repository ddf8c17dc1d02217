/** Lines of JSON and metrics: what the functions say. */
@NullMarked
package io.deadlinewatch.function.log;

import org.jspecify.annotations.NullMarked;
