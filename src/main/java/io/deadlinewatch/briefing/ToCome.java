package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Importance;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is still to come at a moment. Worked out once for all alerts of a batch, each of which
 * leaves out what it tells itself.
 */
public final class ToCome {
  private final Instant at;
  private final List<DeadlineSummary> nearest;
  private final List<DeadlineSummary> ordered;

  /**
   * @param upcoming the deadlines, the nearest first; those that have passed are left out
   */
  ToCome(List<DeadlineSummary> upcoming, Instant at, Audience audience) {
    this.at = at;
    var ahead =
        upcoming.stream()
            .map(deadline -> DeadlineOrder.of(deadline, audience))
            .filter(deadline -> !deadline.isPast(at, audience))
            .toList();
    this.nearest = DeadlineOrder.kept(ahead, _ -> true);
    this.ordered = DeadlineOrder.kept(DeadlineOrder.ordered(ahead), _ -> true);
  }

  boolean isAt(Instant moment) {
    return at.equals(moment);
  }

  /**
   * The first of them, the most important first, every major one among them up to the most that is
   * read: what is major is never left out for what is not.
   *
   * @param told what is left out, by id
   */
  public List<DeadlineSummary> first(Set<String> told, int usual, int most) {
    var first =
        ordered.stream()
            .filter(deadline -> !told.contains(deadline.id()))
            .limit(Math.max(usual, most))
            .toList();
    long majors = first.stream().limit(most).takeWhile(ToCome::isMajor).count();
    return first.subList(0, Math.min(first.size(), Math.max(usual, (int) majors)));
  }

  /**
   * So many of the most important, the nearest first.
   *
   * @param told what is left out, by id
   */
  public List<DeadlineSummary> firstByDue(Set<String> told, int many) {
    var first =
        first(told, many, many).stream().map(DeadlineSummary::id).collect(Collectors.toSet());
    return nearest.stream().filter(deadline -> first.contains(deadline.id())).toList();
  }

  private static boolean isMajor(DeadlineSummary deadline) {
    return deadline.importance() == Importance.MAJOR;
  }
}
