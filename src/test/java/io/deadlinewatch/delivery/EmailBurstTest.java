package io.deadlinewatch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.sns.FakeSns;
import io.deadlinewatch.support.sns.FakeTime;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Far more e-mails than a minute has room for: each alert on a track of its own. */
class EmailBurstTest {
  private static final int ALERTS = 3_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration TIME = Duration.ofSeconds(45);

  private final FakeTime time = new FakeTime();
  private final FakeSns sns = new FakeSns();
  private final MemoryStore store = new MemoryStore();
  private final Sweep sweep =
      new Sweep(
          store,
          new SnsPublisher(
              sns, new Topics("arn:feed", "arn:email", "arn:sms"), new Pacer(time, time), time),
          time,
          this::note);
  private int left;

  @Test
  void noSweepClaimsMuchMoreThanItCanSend() {
    fill();
    var reports = sweepUntilAllIsTold();

    assertEquals(ALERTS, sent("arn:feed"), "the feed waits for nothing and hears nothing twice");
    assertEquals(ALERTS, sent("arn:sms"));
    assertEquals(ALERTS, sent("arn:email"));
    int claims = reports.stream().mapToInt(SweepReport::due).sum() - left;
    assertTrue(claims < 2.5 * ALERTS, claims + " claims for " + ALERTS + " alerts");
    int fewest = ALERTS / (Pacer.MOST * (int) TIME.toSeconds());
    assertTrue(reports.size() < 3 * fewest, reports.size() + " sweeps, at least " + fewest);
  }

  private void note(SweepEvent event) {
    if (event instanceof SweepEvent.LeftForNext(var items)) {
      left += items;
    }
  }

  private void fill() {
    var before = time.instant().minus(Duration.ofHours(1));
    var edit = new Edit(before, "tester", "", Optional.empty());
    for (int number = 0; number < ALERTS; number++) {
      var deadline = AlertSamples.deadline("deadline-" + number, "track-" + number);
      var item = DeadlineItem.known(deadline, 1, before, Audience.DEFAULT);
      store.revise(item, Revision.first(deadline, edit), before);
    }
  }

  /** A sweep each minute, until nothing of today is left. */
  private List<SweepReport> sweepUntilAllIsTold() {
    List<SweepReport> reports = new ArrayList<>();
    var tomorrow = time.instant().plus(Duration.ofDays(1));
    while (store.nextAlertAt().filter(tomorrow::isAfter).isPresent()) {
      var next = time.instant().plus(MINUTE);
      reports.add(sweep.run(time.instant().plus(TIME)));
      time.pass(Duration.between(time.instant(), next));
    }
    return reports;
  }

  private long sent(String topic) {
    return sns.requests().stream()
        .filter(batch -> batch.topicArn().equals(topic))
        .mapToLong(batch -> batch.publishBatchRequestEntries().size())
        .sum();
  }
}
