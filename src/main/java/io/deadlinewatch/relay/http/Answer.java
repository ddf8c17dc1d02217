package io.deadlinewatch.relay.http;

import java.time.Duration;
import java.util.Optional;

/** What came back from a webhook. */
public sealed interface Answer {

  /**
   * A status arrived.
   *
   * @param body the beginning of it; empty where it broke off
   * @param retryAfter how long it asks us to wait, where it does
   */
  record Status(int code, String body, Optional<Duration> retryAfter) implements Answer {}

  /**
   * No status arrived.
   *
   * @param why for operators, without a word of the URL
   */
  record None(String why) implements Answer {}
}
