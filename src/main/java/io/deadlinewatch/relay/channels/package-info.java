/** Every channel that there is. */
@NullMarked
package io.deadlinewatch.relay.channels;

import org.jspecify.annotations.NullMarked;
