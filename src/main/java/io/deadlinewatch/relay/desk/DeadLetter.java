package io.deadlinewatch.relay.desk;

import io.deadlinewatch.relay.FeedBody;
import java.time.Instant;
import java.util.Optional;

/**
 * A message that a relay gave up on.
 *
 * @param id the queue's
 * @param receipt what this look at it is known by
 * @param body as it was
 * @param why it was given up, where that was said
 * @param at when
 */
public record DeadLetter(String id, String receipt, String body, Optional<String> why, Instant at) {
  private static final String UNSAID = "received too often; the relay's log has the last reason";

  /** The route that did not get it; empty where it is addressed to none. */
  public String route() {
    return FeedBody.read(body).flatMap(FeedBody::route).orElse("");
  }

  /** The alert's id; empty where the message is none. */
  public String alert() {
    return FeedBody.read(body).map(read -> read.alert().head().id()).orElse("");
  }

  /** Why, in an operator's terms. */
  public String reason() {
    return why.orElse(UNSAID);
  }
}
