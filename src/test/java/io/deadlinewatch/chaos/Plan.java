package io.deadlinewatch.chaos;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One revision of a deadline as this test asked for it, and what subscribers should hear of it: a
 * second statement of the rules; design, "When an alert is due".
 *
 * @param leads time leads
 */
record Plan(String id, String track, String title, Instant due, List<String> leads) {
  private static final String REACHED = "reached";

  Deadline deadline() {
    var local = LocalDateTime.ofInstant(due, ZoneOffset.UTC);
    return new Deadline(
        id,
        track,
        new Wording(title, Optional.empty(), Optional.of("Something happens."), List.of()),
        new Timing(
            new Due.At(local, ZoneId.of("UTC")),
            Certainty.SCHEDULED,
            leads.stream().map(Lead::parse).toList()),
        new Status.Open());
  }

  Plan titled(String other) {
    return new Plan(id, track, other, due, leads);
  }

  Plan movedBy(Duration later) {
    return new Plan(id, track, title, due.plus(later), leads);
  }

  /** R2 and R3: when each alert is due, by name. */
  Map<String, Instant> moments() {
    Map<String, Instant> moments = new LinkedHashMap<>();
    leads.forEach(lead -> moments.put(lead, due.minus(Duration.parse(lead))));
    moments.put(REACHED, due);
    return moments;
  }

  /** R11. */
  static String alertId(String id, int revision, String name) {
    var reminder = name.startsWith("P") ? "reminder/" : "";
    return id + "/" + revision + "/" + reminder + name;
  }
}
