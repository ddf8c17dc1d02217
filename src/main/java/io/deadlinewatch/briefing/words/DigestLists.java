package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
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
  private final Context context;

  public DigestLists(DigestAlert digest, Context context) {
    this.digest = digest;
    this.context = context;
  }

  /** What is still to come, the nearest first. */
  public List<DeadlineSummary> upcoming() {
    return all().filter(Predicate.not(this::isPast)).toList();
  }

  /** What is to come in the next seven days. */
  public List<DeadlineSummary> nextDays() {
    return ordered(upcoming().stream().filter(Predicate.not(this::isLater)));
  }

  /** What comes after them. */
  public List<DeadlineSummary> later() {
    return ordered(upcoming().stream().filter(this::isLater));
  }

  /** What has passed, awaits an outcome, and has none on record. */
  public List<DeadlineSummary> awaiting() {
    return ordered(
        all().filter(this::isPast).filter(each -> each.classification().awaitsOutcome()));
  }

  private List<DeadlineSummary> ordered(Stream<DeadlineSummary> deadlines) {
    return deadlines.sorted(Order.ofDeadlines(context.audience())).toList();
  }

  private Stream<DeadlineSummary> all() {
    return Stream.concat(digest.awaiting().stream(), context.upcoming().stream());
  }

  private boolean isPast(DeadlineSummary deadline) {
    return deadline.due().isPast(digest.at(), context.audience());
  }

  private boolean isLater(DeadlineSummary deadline) {
    var audience = context.audience();
    var last = audience.dateOf(digest.at()).plusDays(DAYS_AHEAD);
    return deadline.due().dayFor(audience).isAfter(last);
  }
}
