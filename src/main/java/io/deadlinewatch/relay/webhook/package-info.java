/** All that a relay must know of signed webhooks. */
@NullMarked
package io.deadlinewatch.relay.webhook;

import org.jspecify.annotations.NullMarked;
