package io.deadlinewatch.cli.look;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertReason;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that the table holds of a deadline.
 *
 * @param revisions every one, in order
 * @param records what was sent
 */
record DeadlineReport(
    DeadlineItem item,
    List<Revision> revisions,
    List<AlertRecord> records,
    Audience audience,
    Instant now) {
  /** Takes copies, the oldest record first. */
  DeadlineReport {
    revisions = List.copyOf(revisions);
    records =
        records.stream()
            .sorted(
                Comparator.comparing(AlertRecord::decidedAt)
                    .thenComparing(record -> record.id().text()))
            .toList();
  }

  /**
   * An alert of the plan.
   *
   * @param state told, passed over and why, next, or planned
   */
  record Planned(String name, Instant at, String state) {}

  Deadline deadline() {
    return item.deadline();
  }

  /** The plan in the order of time, a revision that waits to be announced first. */
  List<Planned> plan() {
    List<Planned> plan = new ArrayList<>();
    var progress = item.progress();
    if (progress.hasUnannounced()) {
      plan.add(new Planned(PlannedAlert.CHANGED, item.revisedAt(), "next"));
    }
    boolean open = deadline().status().isOpen();
    for (var plannedAlert : moments()) {
      if (progress.said().contains(plannedAlert.name())) {
        plan.add(new Planned(plannedAlert.name(), plannedAlert.at(), said(plannedAlert.name())));
      } else if (open) {
        boolean first = plan.stream().noneMatch(each -> each.state().equals("next"));
        plan.add(new Planned(plannedAlert.name(), plannedAlert.at(), first ? "next" : "planned"));
      }
    }
    return plan;
  }

  private List<PlannedAlert> moments() {
    return AlertPlan.moments(deadline(), audience).stream()
        .sorted(Comparator.comparing(PlannedAlert::at))
        .toList();
  }

  private String said(String name) {
    var ofRevision = records.stream().filter(this::isOfRevision).toList();
    if (ofRevision.stream()
        .anyMatch(
            record -> record.id() instanceof AlertId.OfDeadline of && of.name().equals(name))) {
      return "told";
    }
    return ofRevision.stream()
        .map(record -> Optional.ofNullable(record.passed().get(name)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(reason -> "passed over: " + words(reason))
        .orElse("passed over: was past already");
  }

  private boolean isOfRevision(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline of
        && of.revision() == item.progress().revision();
  }

  private static String words(String reason) {
    return switch (AlertReason.parse(reason)) {
      case SAME_MOMENT -> "same moment as another";
      case LATER_ONE_SENT -> "a later one was due too";
      case COVERED_BY_CHANGED -> "the change told of it";
      case SENT_IN_PART -> "sent in part, then a later one was due";
      default -> reason.toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
