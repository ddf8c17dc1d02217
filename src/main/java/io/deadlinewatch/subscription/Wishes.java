package io.deadlinewatch.subscription;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.util.List;

/**
 * What a subscriber wants to be told.
 *
 * @param tracks the tracks, in alphabetical order; empty for all
 * @param least the least urgency of what comes
 * @param leastImportance the least importance of the deadlines that are told of
 * @param digests whether digests come too, whatever their urgency and importance
 */
public record Wishes(
    List<String> tracks, Urgency least, Importance leastImportance, boolean digests) {
  /** SNS takes 150 combinations of values in a filter policy; the other fields have one each. */
  public static final int MOST_TRACKS = 100;

  /** Everything. */
  public static final Wishes ALL = new Wishes(List.of(), Urgency.NORMAL, true);

  /**
   * Sorts the tracks, and checks them.
   *
   * @throws RefusedException when one is not a track, or there are too many
   */
  public Wishes {
    tracks =
        tracks.stream().map(track -> Slug.track("--tracks", track)).distinct().sorted().toList();
    if (tracks.size() > MOST_TRACKS) {
      throw new RefusedException(
          "--tracks",
          "are "
              + tracks.size()
              + "; SNS filters by at most "
              + MOST_TRACKS
              + ": leave it out for all");
    }
  }

  /** Whatever the importance. */
  public Wishes(List<String> tracks, Urgency least, boolean digests) {
    this(tracks, least, Importance.MINOR, digests);
  }

  /** Whether only some alerts of a track are wanted. */
  boolean isChoosy() {
    return least == Urgency.HIGH || leastImportance != Importance.MINOR;
  }

  /** In words, such as {@code truce, tariffs; high urgency only; no digests}. */
  public String words() {
    return (tracks.isEmpty() ? "all tracks" : String.join(", ", tracks))
        + (least == Urgency.HIGH ? "; high urgency only" : "")
        + switch (leastImportance) {
          case MAJOR -> "; major importance only";
          case NORMAL -> "; nothing minor";
          case MINOR -> "";
        }
        + (digests ? "" : "; no digests");
  }
}
