package io.deadlinewatch.cli.workplace;

/** The request was wrong: exit code 2, nothing written. */
public final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message the argument, what is wrong with it, and the remedy
   */
  public RequestException(String message) {
    super(message);
  }
}
