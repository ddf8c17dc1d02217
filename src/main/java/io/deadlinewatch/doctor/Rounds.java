package io.deadlinewatch.doctor;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** All checks of a snapshot. Pure. */
public final class Rounds {
  private Rounds() {}

  /** The findings, in the order of the checks; at least one of each. */
  public static List<Finding> of(Snapshot seen, Instant now, Site site) {
    return Stream.of(
            TableChecks.table(seen, site),
            TableChecks.indexes(seen, site),
            DeliveryChecks.topics(seen, site),
            TableChecks.heartbeat(seen, now, site),
            AlertChecks.late(seen, now, site),
            AlertChecks.plan(seen, now, site),
            TableChecks.unreadable(seen, site),
            AlertChecks.claims(seen, now, site),
            DeadlineChecks.unsettled(seen, now, site),
            DeadlineChecks.leads(seen, now, site),
            DeadlineChecks.facts(seen, now, site),
            DeadlineChecks.sources(seen, site),
            DeliveryChecks.subscribers(seen, site),
            DeliveryChecks.deadLetters(seen, site))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether anything needs a hand. */
  public static boolean needHand(List<Finding> findings) {
    return findings.stream().anyMatch(Finding.Attention.class::isInstance);
  }
}
