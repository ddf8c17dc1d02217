/** What takes the place of the feed's topic and of the relay's queues in a home's file. */
@NullMarked
package io.deadlinewatch.local.outbox;

import org.jspecify.annotations.NullMarked;
