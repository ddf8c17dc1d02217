package io.deadlinewatch.delivery.relay;

import java.time.Duration;

/** What becomes of a message of the queue. */
sealed interface Fate {

  /** It has done its work. */
  record Done() implements Fate {}

  /** It comes back. */
  record Back(Duration after) implements Fate {}

  /** It goes to the dead-letter queue. */
  record Dead(String why) implements Fate {}
}
