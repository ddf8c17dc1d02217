package io.deadlinewatch.properties.simulation;

import java.util.List;

/** V1 to V10 of the protocol's traces, and their neighbours; V11 is a held bug. */
final class ProtocolBugs {
  private static final String DECIDE = "sweep/DeadlineDecision.java";
  private static final String SWEEP = "sweep/Sweep.java";
  private static final String BATCH = "sweep/BatchSweep.java";
  private static final String PLAN = "plan/AlertPlan.java";
  private static final String ITEM = "store/DeadlineItem.java";
  private static final String STATE = "store/ItemState.java";
  private static final String STORE = "store/memory/MemoryStore.java";

  private static final String DECIDED =
      "var ifAllIsTold = item.progress();\n    List<PendingAlert>";
  private static final String IS_CLAIMED =
      "claimedUntil.isPresent() && claimedUntil.get().isAfter(now)";
  private static final String WRITE = "return items.replace(item, audience);\n  }";
  private static final String FIELDS = "private final Batch batch;";
  private static final String PUBLISHED = "var published = publishStep.publish(decided, time);";

  static final List<PlantedBug> ALL =
      List.of(
          PlantedBug.of(
              "V1: after a death nothing is owed, since nextAlertAt is no alert's moment",
              DECIDE,
              DECIDED,
              """
              if (item.state().attempts() > 1) {
                var none = AlertPlan.known(
                    item.deadline(), item.progress().revision(), now, audience);
                return new ItemDecision(item, item.after(none, audience), List.of());
              }
              """
                  + DECIDED),
          PlantedBug.of(
                  "V2: what was recorded is confirmed from the second attempt's now",
                  PLAN,
                  "var known = recovered(progress, told);",
                  """
                  var known = recovered(progress, told);
                  if (!known.equals(progress)) {
                    return new Decision.Silent(
                        AlertReason.NOTHING_DUE, known(deadline, known.revision(), now, audience));
                  }
                  """)
              .likelyAt(164),
          PlantedBug.of(
                  "V3: the confirm takes the first alert after its own now",
                  SWEEP,
                  "new BatchSweep(",
                  "new BatchSweep(clock, ")
              .and(
                  BATCH,
                  "BatchSweep(DeadlineStore store,",
                  "BatchSweep(java.time.InstantSource clock, DeadlineStore store,")
              .and(BATCH, "this.batch = batch;", "this.batch = batch; this.clock = clock;")
              .and(
                  BATCH,
                  FIELDS,
                  FIELDS
                      + """
                      private final java.time.InstantSource clock;
                      private ItemDecision late(ItemDecision each, Decided decided) {
                        return each.ifAllIsTold() instanceof io.deadlinewatch.store.DeadlineItem d
                                && d.deadline().status().isOpen()
                            ? new ItemDecision(each.item(), d.in(d.state().confirmed(
                                io.deadlinewatch.plan.AlertPlan
                                    .moments(d.deadline(), decided.audience()).stream()
                                    .map(m -> m.at())
                                    .filter(at -> at.isAfter(clock.instant()))
                                    .min(java.time.Instant::compareTo))), each.pending(), each.unrecorded())
                            : each;
                      }
                      """)
              .and(
                  BATCH,
                  "confirmStep.confirm(recorded, published);",
                  """
                  confirmStep.confirm(
                      recorded.stream().map(each -> late(each, decided)).toList(), published);
                  """)
              .likelyAt(80),
          PlantedBug.of(
              "V4: a claim shorter than the function's time-out",
              SWEEP,
              "CLAIM_FOR = Duration.ofSeconds(100)",
              "CLAIM_FOR = Duration.ofSeconds(20)"),
          PlantedBug.of(
                  "V5: a confirm recognises any claim as its own",
                  STORE,
                  WRITE,
                  """
                  var mine = items.get(item.key()).filter(i -> i.state().claimedUntil().isPresent())
                      .map(i -> item.in(new io.deadlinewatch.store.ItemState(i.state().version(),
                          item.state().nextAlertAt(), item.state().claimedUntil(),
                          item.state().attempts())));
                  return items.replace(mine.orElse(item), audience); }
                  """)
              .likelyAt(637),
          PlantedBug.of(
              "V6: a claim that a stale row of the index meets",
              STORE,
              "item.get().state().version() != entry.version().orElse(-1)",
              "item.get().state().version() - entry.version().orElse(-1) > 1"),
          PlantedBug.of(
                  "V7: an edit between claim and publish",
                  STATE,
                  IS_CLAIMED,
                  "false && now.isAfter(now)")
              .and(
                  ITEM,
                  "to, announced, at, state.edited(Optional.of(at))",
                  "to, announced, at, state.claimedUntil().isPresent() ? new ItemState("
                      + "state.version(), state.claimedUntil(), state.claimedUntil(), 0)"
                      + " : state.edited(Optional.of(at))"),
          PlantedBug.of(
              "V8: an edit cuts a claim short", STATE, IS_CLAIMED, "false && now.isAfter(now)"),
          PlantedBug.of(
              "V9: from is the revision before",
              DECIDE,
              "Math.max(recorded, progress.announced())",
              "recorded * 0 + progress.revision() - 1"),
          PlantedBug.of(
              "V9: from is the last confirmed, not the last recorded",
              DECIDE,
              "Math.max(recorded, progress.announced())",
              "recorded * 0 + progress.announced()"),
          PlantedBug.of(
              "V10: skipped leads are listed from the clock",
              DECIDE,
              "words(say.passed()),",
              """
              AlertPlan.moments(item.deadline(), audience).stream()
                  .filter(m -> !m.at().isAfter(now) && !m.name().equals(say.name()))
                  .collect(Collectors.toMap(m -> m.name(), _ -> "LATER_ONE_SENT")),
              """),
          PlantedBug.of(
              "a claim without its condition",
              STORE,
              "item.get().state().version() != entry.version().orElse(-1)",
              "entry.version().isEmpty()"),
          PlantedBug.of(
                  "a confirm without its condition",
                  STORE,
                  WRITE,
                  """
                  long version = items.get(item.key()).map(i -> i.state().version()).orElse(0L);
                  return items.replace(item.in(new io.deadlinewatch.store.ItemState(version,
                      item.state().nextAlertAt(), item.state().claimedUntil(),
                      item.state().attempts())), audience); }
                  """)
              .likelyAt(22),
          PlantedBug.of(
              "a claim that leaves the version",
              STATE,
              "version + 1, Optional.of(until)",
              "version, Optional.of(until)"),
          beforePublish(
              "advance before publish",
              "decided.decisions().forEach(each -> store.write(each.ifAllIsTold()));\n"),
          beforePublish(
              "record before publish",
              """
              decided.pending().forEach(t ->
                  store.record(new io.deadlinewatch.store.AlertRecord(t.id(), batch.now(),
                      new io.deadlinewatch.store.AlertRecord.Entry("", "", ""),
                      t.missing().stream().collect(java.util.stream.Collectors.toMap(
                          medium -> medium,
                          _ -> io.deadlinewatch.store.AlertRecord.Acceptance.of("soon"))),
                      t.passed())));
              """),
          PlantedBug.of(
              "a refused medium is skipped",
              "sweep/Published.java",
              "return accepted(pending).keySet().containsAll(pending.missing());",
              "return !accepted(pending).isEmpty() || pending.missing().isEmpty();"));

  private ProtocolBugs() {}

  private static PlantedBug beforePublish(String name, String words) {
    return PlantedBug.of(name, BATCH, PUBLISHED, words + PUBLISHED)
        .and(BATCH, FIELDS, FIELDS + " private final DeadlineStore store;")
        .and(BATCH, "this.batch = batch;", "this.batch = batch; this.store = store;");
  }
}
