package io.deadlinewatch.delivery;

import io.deadlinewatch.briefing.Message;
import java.time.Instant;

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

  /**
   * The medium was not asked: its pace has no room for the message yet.
   *
   * @param until when there will be room
   */
  record PutOff(Message message, Instant until) implements Receipt {}
}
