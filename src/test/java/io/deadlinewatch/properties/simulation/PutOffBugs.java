package io.deadlinewatch.properties.simulation;

import java.util.List;

/** S1 to S4 of the protocol's traces: what media that put off, and records that fail, bring. */
final class PutOffBugs {
  private static final String ITEM = "store/DeadlineItem.java";
  private static final String STATE = "store/ItemState.java";

  static final List<PlantedBug> ALL =
      List.of(
          PlantedBug.of(
                  "S1: the latest put-off counts",
                  "sweep/ComesAgain.java",
                  ".min(Instant::compareTo)",
                  ".max(Instant::compareTo)")
              .likelyAt(119),
          PlantedBug.of(
                  "S2: an edit of the audience leaves a put-off change its time",
                  ITEM,
                  "state.nextAlertAt().filter(now::isAfter).or(() -> Optional.of(now))",
                  "state.nextAlertAt().or(() -> Optional.of(now))")
              .likelyAt(1_242),
          PlantedBug.of(
              "S3: a put-off is an attempt", STATE, "Math.max(0, attempts - 1)", "attempts"),
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
              .likelyAt(973),
          PlantedBug.of(
                  "S4: what stands in the item is not looked at",
                  "sweep/LookStep.java",
                  "Stream.concat(recorded.stream(), item.state().leftover().unrecorded().stream())",
                  "recorded.stream()")
              .likelyAt(973));

  private PutOffBugs() {}
}
