package io.deadlinewatch.relay.route;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Who wants which alerts, and where they go.
 *
 * @param name a slug, unique among the routes
 * @param to where it goes; printed as its kind alone
 * @param filter what is wanted
 */
public record Route(String name, Destination to, Filter filter) {

  /**
   * What a route wants; absent means all.
   *
   * @param tracks the tracks; a digest, which speaks of all, passes
   * @param leastUrgency a digest passes: it tells that the watch is alive
   * @param leastImportance a digest passes
   * @param kinds the kinds; the one way to decline digests
   */
  public record Filter(
      Optional<Set<String>> tracks,
      Urgency leastUrgency,
      Importance leastImportance,
      Optional<Set<String>> kinds) {
    /** Takes copies. */
    public Filter {
      tracks = tracks.map(Set::copyOf);
      kinds = kinds.map(Set::copyOf);
    }

    /** Whatever the importance. */
    public Filter(Optional<Set<String>> tracks, Urgency leastUrgency, Optional<Set<String>> kinds) {
      this(tracks, leastUrgency, Importance.MINOR, kinds);
    }

    private boolean isImportantEnough(String importance) {
      return Arrays.stream(Importance.values())
          .filter(each -> each.isAtLeast(leastImportance))
          .anyMatch(each -> each.word().equals(importance));
    }
  }

  /** What it is posted to. */
  public WebhookUrl url() {
    return to.url();
  }

  /** Whether it wants an alert. */
  public boolean wants(AlertHead alert) {
    boolean kind = filter.kinds().map(kinds -> kinds.contains(alert.kind())).orElse(true);
    if (!kind || alert.kind().equals(AlertHead.DIGEST)) {
      return kind;
    }
    boolean track = filter.tracks().map(tracks -> tracks.contains(alert.track())).orElse(true);
    boolean urgent =
        filter.leastUrgency() == Urgency.NORMAL || alert.urgency().equals(Urgency.HIGH.word());
    return track && urgent && filter.isImportantEnough(alert.importance());
  }
}
