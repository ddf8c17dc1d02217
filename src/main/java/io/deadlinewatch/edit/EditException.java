package io.deadlinewatch.edit;

/** An edit that cannot be made; nothing was written. */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what stands in the way and what to do, in an operator's terms
   */
  public EditException(String message) {
    super(message);
  }
}
