package io.deadlinewatch.cli;

import org.jspecify.annotations.Nullable;

/** Something that should have worked did not: exit code 1. */
final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was asked, what went wrong, and the remedy, in the user's terms
   */
  FailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
