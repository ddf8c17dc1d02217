package io.deadlinewatch.relay.route;

import java.util.List;

/**
 * The routes cannot be read. Its message says where and what, and never what stands there; it has
 * no cause, because a parser's own words may quote the secret.
 */
public final class RoutesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;
  private final transient List<String> whys;

  /**
   * @param why for operators
   */
  public RoutesException(String why) {
    this(List.of(why));
  }

  private RoutesException(List<String> whys) {
    super(whys.getFirst());
    this.why = whys.getFirst();
    this.whys = List.copyOf(whys);
  }

  /** Refuses what has problems; its message is the first of them. */
  static void requireNone(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new RoutesException(problems);
    }
  }

  /** All that is wrong, the first one first. */
  public List<String> whys() {
    return whys;
  }

  /** For operators. */
  public String why() {
    return why;
  }
}
