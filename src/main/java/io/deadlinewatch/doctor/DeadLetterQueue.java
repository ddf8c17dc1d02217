package io.deadlinewatch.doctor;

/** Where a relay's queue puts what it cannot deliver. */
public interface DeadLetterQueue {
  /** How much waits in it. */
  Depth depth();

  /**
   * How much waits.
   *
   * @param arn the queue's ARN
   */
  record Depth(String arn, int waiting) {}
}
