package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When readers of an alert hear of the same again, if nothing changes before. */
public final class NextWord {
  private NextWord() {}

  /** The earliest of what is still planned for the deadlines of a message. */
  public static Optional<String> after(List<DeadlineAlert> alerts, Audience audience) {
    var now = alerts.getFirst().at();
    return alerts.stream()
        .map(DeadlineAlert::deadline)
        .filter(deadline -> deadline.status().isOpen())
        .flatMap(deadline -> AlertPlan.moments(deadline, audience).stream())
        .filter(planned -> planned.at().isAfter(now))
        .min(Comparator.comparing(PlannedAlert::at))
        .map(planned -> "Next reminder: " + moment(planned.at(), now, audience) + ".");
  }

  /** A moment to come in readers' words, with the year where it is another one. */
  public static String moment(Instant moment, Instant now, Audience audience) {
    var local = moment.atZone(audience.zone());
    return Dates.day(local.toLocalDate(), audience.dateOf(now).getYear())
        + ", "
        + Dates.clockInZone(local, audience);
  }
}
