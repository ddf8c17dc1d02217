package io.deadlinewatch.properties.simulation;

import java.util.List;

/** Mistakes in what is owed when, and in what is said. */
final class RuleBugs {
  private static final String DECIDE = "sweep/DeadlineDecision.java";
  private static final String PLAN = "plan/AlertPlan.java";
  private static final String ITEM = "store/DeadlineItem.java";

  static final List<PlantedBug> ALL =
      List.of(
          PlantedBug.of(
              "a back-off that gives up",
              "sweep/ConfirmStep.java",
              "keeping(known(decision.item(), told).in(state), decision)",
              """
              keeping(known(decision.item(), told).in(decision.item().state().attempts() < 3
                  ? state : state.confirmed(java.util.Optional.empty())), decision)
              """),
          PlantedBug.of(
              "reached before due",
              PLAN,
              "moments.add(new PlannedAlert(PlannedAlert.REACHED, reached));",
              "moments.add(new PlannedAlert(PlannedAlert.REACHED, reached.minusSeconds(3600)));"),
          PlantedBug.of(
              "a move keeps what was said of the old leads",
              ITEM,
              "AlertProgress.unannounced(progress.revision() + 1, progress.announced())",
              "new AlertProgress(progress.revision() + 1, progress.announced(), progress.said())"),
          PlantedBug.of(
              "words count from the lead",
              DECIDE,
              "new DeadlineAlert(id, now,",
              """
              new DeadlineAlert(id, AlertPlan.moments(item.deadline(), audience).stream()
                  .filter(m -> m.name().equals(id.name())).map(m -> m.at()).findFirst()
                  .orElse(now),
              """),
          PlantedBug.of(
              "a digest keyed by the date in UTC",
              "sweep/DigestDecision.java",
              "new AlertId.OfDigest(owed.get().date())",
              "new AlertId.OfDigest(now.atZone(java.time.ZoneOffset.UTC).toLocalDate())"),
          PlantedBug.of(
              "a digest is sent again for the same date",
              "plan/DigestPlan.java",
              "var from = digestProgress.lastDate().plusDays(1);",
              "var from = digestProgress.lastDate();"),
          PlantedBug.of(
              "a settled deadline is not announced",
              PLAN,
              "if (known.hasUnannounced()) {",
              "if (known.hasUnannounced() && deadline.status().isOpen()) {"),
          PlantedBug.of(
                  "a settled deadline goes on speaking",
                  PLAN,
                  "if (!deadline.status().isOpen()) {\n      return new Decision",
                  "if (deadline.id().isEmpty()) {\n      return new Decision")
              .and(
                  PLAN,
                  "if (!deadline.status().isOpen()) {\n      return Optional",
                  "if (deadline.id().isEmpty()) {\n      return Optional"),
          PlantedBug.of(
              "after an outage the earliest lead, not the latest",
              PLAN,
              "BY_TIME.compare(plannedAlert, chosen) > 0",
              "BY_TIME.compare(plannedAlert, chosen) < 0"),
          PlantedBug.of(
              "changed covers what is still to come",
              PLAN,
              "return changed(known, told, owed, ",
              "return changed(known, told, unsaid(deadline, known, audience), "),
          PlantedBug.of(
              "an edit of the audience moves no plan",
              ITEM,
              ": AlertPlan.nextAlertAt(deadline, progress, audience);\n    return in(",
              ": state.nextAlertAt().filter(_ -> audience != null);\n    return in("),
          PlantedBug.of(
              "a retry goes to every medium",
              "sweep/AlertHistory.java",
              "missing.removeAll(record.accepted().keySet())",
              "missing.retainAll(missing)"),
          PlantedBug.of(
              "an unreadable item is away for a month",
              "sweep/Sweep.java",
              "QUARANTINE_FOR = Duration.ofHours(1)",
              "QUARANTINE_FOR = Duration.ofDays(30)"),
          PlantedBug.of(
              "day leads are counted in UTC",
              "deadline/Due.java",
              "audience.dateOf(instant().orElseThrow())",
              "instant().orElseThrow().atZone(java.time.ZoneOffset.UTC).toLocalDate()"));

  private RuleBugs() {}
}
