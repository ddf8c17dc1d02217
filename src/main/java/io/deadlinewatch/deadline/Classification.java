package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;

/**
 * Where a deadline belongs among others.
 *
 * @param track the thread it belongs to, a slug
 * @param importance how much hangs on it
 * @param awaitsOutcome whether something is still to be reported once it is reached; false where
 *     reaching it is all that happens, as when a duty takes effect or a window closes
 */
public record Classification(String track, Importance importance, boolean awaitsOutcome) {
  /**
   * Checks the track.
   *
   * @throws RefusedException when it is not a slug, or is the word that means every track
   */
  public Classification {
    Slug.track("track", track);
  }

  /** One of which only the track is said. */
  public static Classification of(String track) {
    return new Classification(track, Importance.NORMAL, true);
  }
}
