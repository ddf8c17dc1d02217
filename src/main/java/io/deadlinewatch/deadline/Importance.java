package io.deadlinewatch.deadline;

import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Locale;
import java.util.stream.Stream;

/** How much hangs on a deadline, whatever its date and however firm it is; the weightiest first. */
public enum Importance {
  /** What the day is named after. */
  MAJOR,
  /** What nobody said otherwise of. */
  NORMAL,
  /** Good to know. */
  MINOR;

  /** The word as it is written in data, attributes and texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is as important as another, or more so. */
  public boolean isAtLeast(Importance other) {
    return compareTo(other) <= 0;
  }

  /**
   * Reads an importance.
   *
   * @throws RefusedException for any other word
   */
  public static Importance parse(String field, String word) {
    for (var importance : values()) {
      if (importance.word().equals(word)) {
        return importance;
      }
    }
    throw new RefusedException(
        field,
        RefusedException.quoted(word)
            + " is not an importance; write major, normal or minor"
            + DidYouMean.question(word, Stream.of(values()).map(Importance::word).toList()));
  }
}
