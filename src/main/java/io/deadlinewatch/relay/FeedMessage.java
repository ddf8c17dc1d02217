package io.deadlinewatch.relay;

import java.time.Instant;

/**
 * A message of the queue, as a relay gets it.
 *
 * @param id the queue's id of it, the same at every receipt
 * @param receipt what this receipt of it is known by
 * @param body what {@link FeedBody} reads
 * @param receives how often it was received, this time included
 * @param sentAt when it was put into the queue
 */
public record FeedMessage(String id, String receipt, String body, int receives, Instant sentAt) {}
