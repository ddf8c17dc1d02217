/** All that a relay must know of Slack; another channel is another folder like this one. */
@NullMarked
package io.deadlinewatch.relay.slack;

import org.jspecify.annotations.NullMarked;
