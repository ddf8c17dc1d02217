/** What a deadline is and when it speaks: pure values and pure functions of time. */
@NullMarked
package io.deadlinewatch.deadline;

import org.jspecify.annotations.NullMarked;
