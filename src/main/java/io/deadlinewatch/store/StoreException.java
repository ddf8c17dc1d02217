package io.deadlinewatch.store;

/** The store did not do what was asked, or did it and could not say so. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was asked and what went wrong, in an operator's terms
   */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
