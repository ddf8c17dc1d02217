package io.deadlinewatch.relay;

import java.time.Duration;

/** The queue of a relay, and the one for what cannot be delivered. Failures are exceptions. */
public interface FeedQueue {
  /** Puts a message into the queue. */
  void send(String body);

  /** Lets a message that was received come back after so long, one second at least. */
  void hide(FeedMessage message, Duration duration);

  /**
   * Puts a message into the dead-letter queue.
   *
   * @param body as it was; moved back to the queue, it is tried again
   * @param why for operators, without a word of a URL
   */
  void bury(String body, String why);
}
