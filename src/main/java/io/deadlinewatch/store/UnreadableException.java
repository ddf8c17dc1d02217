package io.deadlinewatch.store;

import io.deadlinewatch.text.CleanLine;

/** Something in the table that this version cannot read; the message names item and attribute. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message which item, which attribute, what is wrong with it; made one clean line, since
   *     it may quote what another hand wrote
   */
  public UnreadableException(String message) {
    super(CleanLine.clean(message));
  }
}
