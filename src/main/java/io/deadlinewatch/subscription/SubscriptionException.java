package io.deadlinewatch.subscription;

/** A topic did not do what was asked. */
public final class SubscriptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Who can do something about it. */
  public enum Kind {
    /** The topic refuses what was asked, and its own words say best why. */
    REFUSED,
    /** The asker has no right to it. */
    DENIED,
    /** The service did not do its work, or was not reached. */
    FAILED
  }

  private final String asked;
  private final Kind kind;

  /**
   * @param asked what was asked, such as {@code list the subscribers}; without an address
   * @param why what went wrong, in an operator's terms; without an address
   * @param kind who can do something about it
   */
  public SubscriptionException(String asked, String why, Kind kind, Throwable cause) {
    super("cannot " + asked + ": " + why, cause);
    this.asked = asked;
    this.kind = kind;
  }

  /** What was asked. */
  public String asked() {
    return asked;
  }

  /** Whether the asker has no right to it. */
  public boolean isDenied() {
    return kind == Kind.DENIED;
  }

  /** Whether its message says best what went wrong. */
  public boolean isRefused() {
    return kind == Kind.REFUSED;
  }
}
