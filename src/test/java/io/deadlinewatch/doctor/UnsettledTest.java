package io.deadlinewatch.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.NewsSamples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which deadlines that were reached are missing their outcome. */
class UnsettledTest {
  private static final Instant AFTER = Instant.parse("2025-11-12T12:00:00Z");

  @Test
  void whatAwaitsNoOutcomeIsNotUnsettled() {
    var window = NewsSamples.awaitingNothing(ItemSamples.deadline("us-cn-truce"));
    assertEquals(
        List.of("every deadline reached is settled"),
        found(Snapshots.known(window, ItemSamples.NOON)));
  }

  private static List<String> found(DeadlineItem item) {
    var seen = Snapshots.with(Snapshots.contents(item));
    return DeadlineChecks.unsettled(seen, AFTER, Snapshots.SITE).stream()
        .map(Finding::what)
        .toList();
  }
}
