package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Deadlines in a list: by importance, then by due (design, "What is sent"). When each is due is
 * looked up once and not at each comparison, since a digest orders thousands.
 */
record DeadlineOrder(DeadlineSummary deadline, Instant dueAt) {
  private static final Comparator<DeadlineOrder> BY_IMPORTANCE =
      Comparator.comparing((DeadlineOrder each) -> each.deadline().importance())
          .thenComparing(DeadlineOrder::dueAt)
          .thenComparing(each -> each.deadline().id());

  static List<DeadlineSummary> of(List<DeadlineSummary> deadlines, Audience audience) {
    return deadlines.stream()
        .map(deadline -> new DeadlineOrder(deadline, deadline.due().reachedAt(audience)))
        .sorted(BY_IMPORTANCE)
        .map(DeadlineOrder::deadline)
        .toList();
  }
}
