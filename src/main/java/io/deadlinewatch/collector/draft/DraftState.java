package io.deadlinewatch.collector.draft;

import java.util.Locale;

/** What became of a draft. */
public enum DraftState {
  /** It waits for somebody. */
  OPEN,
  /** Somebody made the edit. */
  ACCEPTED,
  /** Somebody turned it down. */
  DISMISSED;

  /** As it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
