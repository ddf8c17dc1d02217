package io.deadlinewatch.aws;

/** An emulator cannot be had on this machine; the message says why, in half a sentence. */
final class UnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnavailableException(String message) {
    super(message);
  }
}
