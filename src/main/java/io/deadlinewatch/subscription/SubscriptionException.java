package io.deadlinewatch.subscription;

/** A topic did not do what was asked. */
public final class SubscriptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String asked;

  /**
   * @param asked what was asked, such as {@code list the subscribers}; without an address
   * @param why what went wrong, in an operator's terms; without an address
   */
  public SubscriptionException(String asked, String why, Throwable cause) {
    super("cannot " + asked + ": " + why, cause);
    this.asked = asked;
  }

  /** What was asked. */
  public String asked() {
    return asked;
  }
}
