/** Functions as Lambda starts them, cold or from a snapshot, and how long that takes. */
@NullMarked
package io.deadlinewatch.coldstart;

import org.jspecify.annotations.NullMarked;
