package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.util.List;
import java.util.stream.Collectors;
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
    var byPast =
        Stream.concat(digest.awaiting().stream(), ahead.stream())
            .map(deadline -> DeadlineOrder.of(deadline, audience))
            .collect(Collectors.partitioningBy(each -> each.isPast(digest.at(), audience)));
    var toCome = byPast.getOrDefault(false, List.of());
    var past = byPast.getOrDefault(true, List.of());
    upcoming = DeadlineOrder.kept(toCome, _ -> true);
    var last = audience.dateOf(digest.at()).plusDays(DAYS_AHEAD);
    var byLater =
        DeadlineOrder.kept(DeadlineOrder.ordered(toCome), _ -> true).stream()
            .collect(Collectors.partitioningBy(each -> each.due().dayFor(audience).isAfter(last)));
    nextDays = byLater.getOrDefault(false, List.of());
    later = byLater.getOrDefault(true, List.of());
    awaiting =
        DeadlineOrder.kept(
            DeadlineOrder.ordered(past), each -> each.deadline().classification().awaitsOutcome());
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
