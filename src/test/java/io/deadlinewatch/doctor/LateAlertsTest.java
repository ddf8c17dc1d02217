package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static io.deadlinewatch.doctor.Snapshots.contents;
import static io.deadlinewatch.doctor.Snapshots.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.ItemSamples;
import org.junit.jupiter.api.Test;

/** What the doctor calls late, and what it does not. */
class LateAlertsTest {
  private final DeadlineItem owed =
      DeadlineItem.added(ItemSamples.deadline("us-cn-truce"), NOW.minusSeconds(3_600));

  @Test
  void s3_whatIsPutOffIsNeitherLateNorMisplanned() {
    var until = NOW.plusSeconds(1_800);
    var putOff = owed.in(owed.state().claimed(NOW).putOff(until));

    assertInstanceOf(Finding.Ok.class, of(Check.LATE, putOff));
    assertInstanceOf(Finding.Ok.class, of(Check.PLAN, putOff));
  }

  @Test
  void s3_whatWasPutOffIsLateFromItsEndOn() {
    var until = NOW.minusSeconds(240);
    var late = of(Check.LATE, owed.in(owed.state().putOff(until)));

    assertInstanceOf(Finding.Attention.class, late);
    assertTrue(late.what().contains("an alert is late by 4 minutes"), late.what());
  }

  private static Finding of(Check check, DeadlineItem item) {
    var found =
        Rounds.of(with(contents(item)), NOW, SITE).stream()
            .filter(finding -> finding.check() == check)
            .toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
