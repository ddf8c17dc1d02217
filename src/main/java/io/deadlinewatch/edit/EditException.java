package io.deadlinewatch.edit;

/** An edit that cannot be made; nothing was written. */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean wrongRequest;

  /**
   * @param message what stands in the way and what to do, in an operator's terms
   */
  public EditException(String message) {
    this(message, false);
  }

  private EditException(String message, boolean wrongRequest) {
    super(message);
    this.wrongRequest = wrongRequest;
  }

  /** An edit that can never be made as it was asked for, such as of an id that nobody has. */
  public static EditException wrongRequest(String message) {
    return new EditException(message, true);
  }

  /** Whether asking again in the same words is of no use. */
  public boolean isWrongRequest() {
    return wrongRequest;
  }
}
