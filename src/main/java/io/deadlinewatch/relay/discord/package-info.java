/** All that a relay must know of Discord. */
@NullMarked
package io.deadlinewatch.relay.discord;

import org.jspecify.annotations.NullMarked;
