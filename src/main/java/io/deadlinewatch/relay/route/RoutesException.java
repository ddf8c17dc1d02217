package io.deadlinewatch.relay.route;

/**
 * The routes cannot be read. Its message says where and what, and never what stands there; it has
 * no cause, because a parser's own words may quote the secret.
 */
public final class RoutesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  /**
   * @param why for operators
   */
  public RoutesException(String why) {
    super(why);
    this.why = why;
  }

  /** For operators. */
  public String why() {
    return why;
  }

  /** The same problem, at a place. */
  RoutesException at(String place) {
    return new RoutesException(place + " " + why);
  }
}
