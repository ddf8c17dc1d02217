package io.deadlinewatch.store;

import io.deadlinewatch.text.CleanLine;
import java.util.Optional;

/** Something in the table that this version cannot read; the message names item and attribute. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<ItemKey> key;

  /**
   * @param message which item, which attribute, what is wrong with it; made one clean line, since
   *     it may quote what another hand wrote
   */
  public UnreadableException(String message) {
    this(message, Optional.empty());
  }

  private UnreadableException(String message, Optional<ItemKey> key) {
    super(CleanLine.clean(message));
    this.key = key;
  }

  /** The same of an item whose key is known. */
  public UnreadableException at(ItemKey itemKey) {
    var known = new UnreadableException(String.valueOf(getMessage()), Optional.of(itemKey));
    known.setStackTrace(getStackTrace());
    return known;
  }

  /** Which item, where that is known. */
  public Optional<ItemKey> key() {
    return key;
  }
}
