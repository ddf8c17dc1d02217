/** When an alert is due, which one is owed, and what counts as said (R1 to R12). */
@NullMarked
package io.deadlinewatch.plan;

import org.jspecify.annotations.NullMarked;
