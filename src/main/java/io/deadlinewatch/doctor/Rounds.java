package io.deadlinewatch.doctor;

import io.deadlinewatch.deadline.ZoneData;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** All checks of a snapshot. Pure. */
public final class Rounds {
  private Rounds() {}

  /**
   * The findings, in the order of the checks; at least one of each, but of a relay or a board that
   * is not.
   */
  public static List<Finding> of(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return Stream.of(
            TableChecks.table(seen, repairCommands),
            TableChecks.indexes(seen, repairCommands),
            DeliveryChecks.topics(seen, repairCommands),
            TableChecks.heartbeat(seen, now, repairCommands),
            AlertChecks.late(seen, now, repairCommands),
            AlertChecks.plan(seen, now, repairCommands),
            ZoneChecks.zones(seen, now, ZoneData.here(), repairCommands),
            TableChecks.unreadable(seen, repairCommands),
            AlertChecks.claims(seen, now, repairCommands),
            DeadlineChecks.unsettled(seen, now, repairCommands),
            DeadlineChecks.leads(seen, now, repairCommands),
            DeadlineChecks.facts(seen, now, repairCommands),
            DeadlineChecks.sources(seen, repairCommands),
            DraftChecks.drafts(seen, now, repairCommands),
            DeliveryChecks.subscribers(seen, repairCommands),
            DeliveryChecks.deadLetters(seen, repairCommands),
            RouteChecks.routes(seen, now, repairCommands),
            BoardChecks.board(seen, now, repairCommands))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether anything needs a hand. */
  public static boolean needHand(List<Finding> findings) {
    return findings.stream().anyMatch(Finding.Attention.class::isInstance);
  }
}
