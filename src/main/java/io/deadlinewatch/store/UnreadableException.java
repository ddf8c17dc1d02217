package io.deadlinewatch.store;

/** Something in the table that this version cannot read; the message names item and attribute. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message which item, which attribute, what is wrong with it
   */
  public UnreadableException(String message) {
    super(message);
  }
}
