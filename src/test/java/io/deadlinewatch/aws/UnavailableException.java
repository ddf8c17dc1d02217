package io.deadlinewatch.aws;

/**
 * An emulator or a tool cannot be had on this machine; the message says why, in half a sentence.
 */
public final class UnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnavailableException(String message) {
    super(message);
  }
}
