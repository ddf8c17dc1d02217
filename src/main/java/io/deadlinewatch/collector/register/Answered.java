package io.deadlinewatch.collector.register;

import java.time.Duration;
import java.util.Optional;

/** What came back of one request. */
sealed interface Answered {
  /**
   * A whole body with a good status.
   *
   * @param tag the tag that the API gave it, if it is new
   */
  record Body(String text, Optional<String> tag) implements Answered {}

  /**
   * A bad status.
   *
   * @param retryAfter how long the API asks to wait, where it does
   * @param text the beginning of the body
   */
  record Refused(int status, Optional<Duration> retryAfter, String text) implements Answered {}

  /** No whole answer: it may come another time. */
  record Broken(String why) implements Answered {}

  /** An answer that no other try would better. */
  record TooLarge(String why) implements Answered {}
}
