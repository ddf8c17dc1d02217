package io.deadlinewatch.cli.workplace;

import org.jspecify.annotations.Nullable;

/** Something that should have worked did not: exit code 1. */
public final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was asked, what went wrong, and the remedy, in the user's terms
   */
  public FailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
