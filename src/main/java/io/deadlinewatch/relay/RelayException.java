package io.deadlinewatch.relay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a relay needs failed: the queue or the table. Its message may be logged. */
public final class RelayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why in an operator's terms
   * @param cause what failed beneath, if anything did
   */
  public RelayException(String why, @Nullable Throwable cause) {
    super(why, cause);
  }

  /** Why something failed, as far as it may be logged: what others say may hold a URL. */
  static String why(RuntimeException failed) {
    return Optional.ofNullable(failed.getMessage())
        .filter(_ -> failed instanceof RelayException)
        .orElse(failed.getClass().getSimpleName());
  }
}
