/** Doing one thing to many: one after another, or several at once. */
@NullMarked
package io.deadlinewatch.parallel;

import org.jspecify.annotations.NullMarked;
