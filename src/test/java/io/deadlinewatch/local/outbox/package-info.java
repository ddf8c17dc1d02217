/** What a home's outbox promises, and the topics and queues that it stands for. */
@NullMarked
package io.deadlinewatch.local.outbox;

import org.jspecify.annotations.NullMarked;
