package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a digest lists, the most important first. The store counts a date alone as reached at the
 * alert time, but while its day runs nobody can await its outcome, and one that is over where it is
 * spoken is not to come.
 */
public final class DigestLists {
  private static final int DAYS_AHEAD = 7;

  private final DigestAlert digest;
  private final List<DeadlineSummary> upcoming;
  private final List<DeadlineSummary> nextDays;
  private final List<DeadlineSummary> later;
  private final List<DeadlineSummary> awaiting;

  /**
   * @param ahead the deadlines to come, the nearest first
   */
  DigestLists(DigestAlert digest, List<DeadlineSummary> ahead, Audience audience) {
    this.digest = digest;
    var all = Stream.concat(digest.awaiting().stream(), ahead.stream()).toList();
    upcoming = some(all, each -> !each.due().isPast(digest.at(), audience));
    var last = audience.dateOf(digest.at()).plusDays(DAYS_AHEAD);
    var ordered = DeadlineOrder.of(upcoming, audience);
    nextDays = some(ordered, each -> !each.due().dayFor(audience).isAfter(last));
    later = some(ordered, each -> each.due().dayFor(audience).isAfter(last));
    var awaited = some(all, each -> each.classification().awaitsOutcome());
    awaiting =
        DeadlineOrder.of(some(awaited, each -> each.due().isPast(digest.at(), audience)), audience);
  }

  private static List<DeadlineSummary> some(
      List<DeadlineSummary> deadlines, Predicate<DeadlineSummary> which) {
    return deadlines.stream().filter(which).toList();
  }

  boolean isOf(DigestAlert other) {
    return digest.equals(other);
  }

  /** What is still to come, the nearest first. */
  public List<DeadlineSummary> upcoming() {
    return upcoming;
  }

  /** What is to come in the next seven days. */
  public List<DeadlineSummary> nextDays() {
    return nextDays;
  }

  /** What comes after them. */
  public List<DeadlineSummary> later() {
    return later;
  }

  /** What has passed, awaits an outcome, and has none on record. */
  public List<DeadlineSummary> awaiting() {
    return awaiting;
  }
}
