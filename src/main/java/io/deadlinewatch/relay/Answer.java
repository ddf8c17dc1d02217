package io.deadlinewatch.relay;

import java.util.Optional;

/** What came back from a webhook. */
public sealed interface Answer {

  /**
   * A status arrived.
   *
   * @param body the beginning of it; empty where it broke off
   * @param retryAfter the header as it is
   */
  record Status(int code, String body, Optional<String> retryAfter) implements Answer {}

  /**
   * No status arrived.
   *
   * @param why for operators, without a word of the URL
   */
  record None(String why) implements Answer {}
}
