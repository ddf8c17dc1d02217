package io.deadlinewatch.delivery.relay;

/** Something that a relay needs failed: the queue or the table. Its message may be logged. */
public final class RelayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why in an operator's terms
   */
  public RelayException(String why, Throwable cause) {
    super(why, cause);
  }
}
