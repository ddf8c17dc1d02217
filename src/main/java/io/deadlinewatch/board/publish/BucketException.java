package io.deadlinewatch.board.publish;

/** The bucket did not do what was asked, or did it and could not say so. */
public final class BucketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was asked and what went wrong, in an operator's terms
   */
  public BucketException(String message) {
    super(message);
  }

  /**
   * @param message what was asked and what went wrong, in an operator's terms
   */
  public BucketException(String message, Throwable cause) {
    super(message, cause);
  }
}
