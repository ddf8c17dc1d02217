/** All that a relay must know of ntfy. */
@NullMarked
package io.deadlinewatch.relay.ntfy;

import org.jspecify.annotations.NullMarked;
