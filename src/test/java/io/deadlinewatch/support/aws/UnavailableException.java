package io.deadlinewatch.support.aws;

/**
 * An emulator or a tool cannot be had on this machine; the message says why, in half a sentence.
 */
public final class UnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnavailableException(String message) {
    super(message);
  }

  /**
   * What fails where nothing else will do, with the remedy.
   *
   * @param purpose what it is needed for, such as "The deployment cannot be tested"
   */
  public IllegalStateException inVain(String purpose) {
    return new IllegalStateException(
        purpose
            + ": "
            + getMessage()
            + ". Install Python 3.10 or later with venv (apt-get install python3-venv) and let"
            + " pip reach PyPI.",
        this);
  }
}
