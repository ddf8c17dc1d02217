package io.deadlinewatch.relay;

import java.time.Duration;

/** What becomes of a message of the queue. */
sealed interface MessageResult {

  /** It has done its work. */
  record Done() implements MessageResult {}

  /** It comes back. */
  record Back(Duration after) implements MessageResult {}

  /** It goes to the dead-letter queue. */
  record Dead(String why) implements MessageResult {}
}
