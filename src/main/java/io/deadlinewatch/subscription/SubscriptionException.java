package io.deadlinewatch.subscription;

/** A topic did not do what was asked. */
public final class SubscriptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String asked;
  private final boolean denied;

  /**
   * @param asked what was asked, such as {@code list the subscribers}; without an address
   * @param why what went wrong, in an operator's terms; without an address
   * @param denied whether the asker has no right to it
   */
  public SubscriptionException(String asked, String why, boolean denied, Throwable cause) {
    super("cannot " + asked + ": " + why, cause);
    this.asked = asked;
    this.denied = denied;
  }

  /** What was asked. */
  public String asked() {
    return asked;
  }

  /** Whether the asker has no right to it. */
  public boolean isDenied() {
    return denied;
  }
}
