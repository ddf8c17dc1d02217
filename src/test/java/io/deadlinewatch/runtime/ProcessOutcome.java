package io.deadlinewatch.runtime;

/** What became of an event that was handed to a function. */
public sealed interface ProcessOutcome {
  /** The function's answer, as it wrote it. */
  record Answered(String body) implements ProcessOutcome {}

  /**
   * It failed, or its process could not be made ready.
   *
   * @param type the error's type, such as {@code java.lang.IllegalStateException}
   * @param body Lambda's JSON, with the message and the stack trace
   */
  record Failed(String type, String body) implements ProcessOutcome {}
}
