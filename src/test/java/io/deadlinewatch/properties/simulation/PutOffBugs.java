package io.deadlinewatch.properties.simulation;

import java.util.List;

/** S1 to S4 of the protocol's traces: what media that put off, and records that fail, bring. */
final class PutOffBugs {
  private static final String ITEM = "store/DeadlineItem.java";
  private static final String STATE = "store/ItemState.java";
  private static final String QUIET = "deadline/QuietHours.java";
  private static final String AUDIENCE = "deadline/Audience.java";
  private static final String DECIDE = "sweep/DeadlineDecision.java";

  static final List<PlantedBug> ALL =
      List.of(
          PlantedBug.of(
              "S1: the latest put-off counts",
              "sweep/ComesAgain.java",
              ".min(Instant::compareTo)",
              ".max(Instant::compareTo)"),
          PlantedBug.of(
                  "S2: an edit of the audience leaves a put-off change its time",
                  ITEM,
                  "state.nextAlertAt().filter(now::isAfter).or(() -> Optional.of(now))",
                  "state.nextAlertAt().or(() -> Optional.of(now))")
              .likelyAt(25),
          PlantedBug.of(
              "S3: a put-off is an attempt",
              STATE,
              "free(Optional.of(at), 0, leftover",
              "free(Optional.of(at), attempts, leftover"),
          PlantedBug.of(
              "S3: what is put off is late from when it was owed",
              "store/Item.java",
              "filter(until -> until.isAfter(owed)).orElse(owed)",
              "filter(until -> until.isBefore(owed)).orElse(owed)"),
          PlantedBug.of(
              "S3: after a put-off nobody looks at the records",
              "sweep/LookStep.java",
              "|| item.state().leftover().putOffUntil().isPresent()",
              ""),
          PlantedBug.of(
                  "S4: what could not be recorded is given up beside a refusal",
                  "sweep/ConfirmStep.java",
                  "return keeping(known(decision.item(), told).in(state), decision);",
                  "return known(decision.item(), told).in(state);")
              .likelyAt(4),
          PlantedBug.of(
                  "S4: of several records, one that fails is taken for written",
                  "sweep/RecordStep.java",
                  "left.add(record);",
                  "if (attempt < RECORD_TRIES) { left.add(record); }")
              .likelyAt(4),
          PlantedBug.of(
                  "S4: what stands in the item is not looked at",
                  "sweep/LookStep.java",
                  "Stream.concat(recorded.stream(), item.state().leftover().unrecorded().stream())",
                  "recorded.stream()")
              .likelyAt(4),
          PlantedBug.of(
              "S5: what cannot wait drags the others along",
              "sweep/PublishStep.java",
              "each.now()",
              """
              (pending.stream().anyMatch(other ->
                      other.missing().contains(io.deadlinewatch.briefing.Medium.SMS)
                          && other.putOff().isEmpty())
                  ? each.alerts()
                  : each.now())
              """),
          PlantedBug.of(
              "R13: quiet hours are counted in UTC",
              AUDIENCE,
              "hours.endAfter(now, zone)",
              "hours.endAfter(now, java.time.ZoneOffset.UTC)"),
          PlantedBug.of(
              "R13: hours that pass midnight end before they begin",
              QUIET,
              "until.isAfter(from) ? day : day.plusDays(1)",
              "day"),
          PlantedBug.of(
              "R13: after midnight last evening's hours are forgotten",
              QUIET,
              "Stream.of(today.minusDays(1), today)",
              "Stream.of(today)"),
          PlantedBug.of(
              "R13: what is due in the night waits for the morning",
              AUDIENCE,
              "at.isAfter(now) && !at.isAfter(end)",
              "at.isAfter(now) && at.isBefore(now)"),
          PlantedBug.of(
              "R13: what was due in the night goes at once",
              AUDIENCE,
              "at.isAfter(now) && !at.isAfter(end)",
              "!at.isAfter(end)"),
          PlantedBug.of(
              "R13: of a settled deadline nothing is urgent",
              DECIDE,
              ".quietUntil(now, item.deadline().due())",
              """
              .quietUntil(now, item.deadline().status().isOpen()
                  ? item.deadline().due()
                  : new io.deadlinewatch.deadline.Due.On(java.time.LocalDate.EPOCH, java.util.Optional.empty()))
              """),
          PlantedBug.of(
              "R13: the e-mail waits with the SMS",
              DECIDE,
              "Map.of(Medium.SMS, until)",
              "Map.of(Medium.SMS, until, Medium.EMAIL, until)"));

  private PutOffBugs() {}
}
