package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Deadlines in a list: by importance, then by due (design, "What is sent"). When each is due is
 * looked up once and not at each comparison, since a digest orders thousands.
 */
record DeadlineOrder(DeadlineSummary deadline, Instant dueAt) {
  private static final Comparator<DeadlineOrder> BY_IMPORTANCE =
      Comparator.comparing((DeadlineOrder each) -> each.deadline().importance())
          .thenComparing(DeadlineOrder::dueAt)
          .thenComparing(each -> each.deadline().id());

  /** A deadline with when it is due. */
  static DeadlineOrder of(DeadlineSummary deadline, Audience audience) {
    return new DeadlineOrder(deadline, deadline.due().reachedAt(audience));
  }

  /** Whether its due has passed. */
  boolean isPast(Instant now, Audience audience) {
    return deadline.due().isPast(now, audience, dueAt);
  }

  /** Those of a list that meet a condition, in its order. */
  static List<DeadlineSummary> kept(List<DeadlineOrder> some, Predicate<DeadlineOrder> condition) {
    return some.stream().filter(condition).map(DeadlineOrder::deadline).toList();
  }

  /** By importance, then by due. */
  static List<DeadlineOrder> ordered(List<DeadlineOrder> some) {
    return some.stream().sorted(BY_IMPORTANCE).toList();
  }
}
