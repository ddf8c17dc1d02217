package io.deadlinewatch.collector.draft;

import java.util.Locale;

/** Which edit a draft proposes. */
public enum DraftKind {
  /** Another deadline. */
  ADD,
  /** Another moment of a deadline that is there. */
  MOVE,
  /** That a deadline which is there will not take place. */
  CANCEL;

  /** As it is written, the command's name too. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
