package io.deadlinewatch.doctor;

/** Where a relay's queue puts what it cannot deliver. */
public interface DeadLetterQueue {
  /**
   * How much waits in it.
   *
   * @throws DeniedException where the asker may not know
   */
  Depth depth();

  /**
   * How much waits.
   *
   * @param arn the queue's ARN
   */
  record Depth(String arn, int waiting) {}

  /** The asker has no right to look. */
  final class DeniedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * @param why in an operator's terms
     */
    public DeniedException(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
