package io.deadlinewatch.relay;

import java.time.Duration;
import java.util.Optional;

/** What came of a post: the one place where failures are told apart. */
public sealed interface Outcome {

  /** The service has it. */
  record Delivered() implements Outcome {}

  /**
   * It was not taken, and may go through later.
   *
   * @param why for operators, without a word of the URL
   * @param after how long the service asks us to wait, where it does
   */
  record Later(String why, Optional<Duration> after) implements Outcome {}

  /**
   * No answer came: it may have been taken, or may yet be.
   *
   * @param why for operators, without a word of the URL
   */
  record Unknown(String why) implements Outcome {}

  /**
   * The webhook is unknown or closed to us. Final, unless the routes have another URL by now.
   *
   * @param why for operators, without a word of the URL
   */
  record Refused(String why) implements Outcome {}

  /**
   * It will never go through.
   *
   * @param why for operators, without a word of the URL
   */
  record Never(String why) implements Outcome {}

  /** Whether the service is not well: it did not answer, or could not take it now. */
  default boolean isFailure() {
    return this instanceof Later || this instanceof Unknown;
  }

  /** A failure that heals by itself, and of which the service does not say when. */
  static Outcome later(String why) {
    return new Later(why, Optional.empty());
  }
}
