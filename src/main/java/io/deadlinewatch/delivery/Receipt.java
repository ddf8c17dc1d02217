package io.deadlinewatch.delivery;

import io.deadlinewatch.briefing.Message;

/** What came of a publish. */
public sealed interface Receipt {
  /** The message. */
  Message message();

  /** The medium has it. */
  record Accepted(Message message, String messageId) implements Receipt {}

  /**
   * The medium does not have it, or nobody can tell.
   *
   * @param why in an operator's terms, without secrets or addresses
   */
  record Refused(Message message, String why) implements Receipt {}
}
