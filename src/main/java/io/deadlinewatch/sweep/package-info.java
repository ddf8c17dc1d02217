/** The use case: one look for what is due, and what is done about it. */
@NullMarked
package io.deadlinewatch.sweep;

import org.jspecify.annotations.NullMarked;
