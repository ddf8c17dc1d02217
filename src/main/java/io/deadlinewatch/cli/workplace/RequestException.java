package io.deadlinewatch.cli.workplace;

import java.util.List;

/** The request was wrong: exit code 2, nothing written. */
public final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param message the argument, what is wrong with it, and the remedy
   */
  public RequestException(String message) {
    this(List.of(message));
  }

  /**
   * Several at once.
   *
   * @param problems one message each, at least one
   */
  public RequestException(List<String> problems) {
    super(problems.getFirst());
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, a line each. */
  public List<String> problems() {
    return problems;
  }
}
