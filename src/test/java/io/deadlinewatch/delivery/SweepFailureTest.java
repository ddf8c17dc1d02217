package io.deadlinewatch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.sns.FakeSns;
import io.deadlinewatch.support.sns.FakeTime;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepReport;
import io.deadlinewatch.sweep.SweepReport.Troubles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.SnsException;

/** A whole sweep over media that fail: what is repeated, and what is not. */
class SweepFailureTest {
  private static final Duration PAST_BACK_OFF = Duration.ofSeconds(31);

  private final FakeTime time = new FakeTime();
  private final FakeSns sns = new FakeSns();
  private final MemoryStore store = new MemoryStore();
  private final List<SweepEvent> events = new ArrayList<>();
  private final Sweep sweep =
      new Sweep(
          store,
          new SnsPublisher(
              sns, new Topics("arn:feed", "arn:email", "arn:sms"), new Pacer(time, time), time),
          time,
          events::add);

  @BeforeEach
  void aDeadlineIsAdded() {
    add("us-cn-truce");
  }

  @Test
  void onlyTheMediumThatFailedIsRepeated() {
    failing("arn:sms", SnsException.builder().statusCode(500).build());
    assertEquals(report(1, 0, new Troubles(0, 1, 1, 0)), sweep());
    assertEquals(EnumSet.of(Medium.FEED, Medium.EMAIL), recorded("us-cn-truce"));

    sns.answer(FakeSns::accepted);
    time.pass(PAST_BACK_OFF);
    assertEquals(report(1, 1, Troubles.NONE), sweep());
    assertEquals(List.of("arn:feed", "arn:sms", "arn:email", "arn:sms"), asked());
    assertEquals(EnumSet.allOf(Medium.class), recorded("us-cn-truce"));
  }

  @Test
  void aMediumThatStaysAwayIsAskedForEver() {
    failing("arn:email", NotFoundException.builder().build());
    for (int minute = 0; minute < 60; minute++) {
      sweep();
      time.pass(Duration.ofMinutes(1));
    }
    assertEquals(1, asked().stream().filter("arn:feed"::equals).count());
    long tries = asked().stream().filter("arn:email"::equals).count();
    assertEquals(true, tries >= 12, "at least every five minutes: " + tries);
    assertEquals(
        new SweepEvent.Refused(
            "us-cn-truce/1/changed",
            Medium.EMAIL,
            "the email topic is gone: EMAIL_TOPIC_ARN names none that exists"),
        events.getFirst());
  }

  @Test
  void anItemThatCannotBeReadStopsNobody() {
    var lacksItsRevision =
        DeadlineItem.added(AlertSamples.deadline("broken", "truce"), time.instant());
    store.replan(lacksItsRevision, time.instant());
    assertEquals(report(2, 1, new Troubles(0, 0, 0, 1)), sweep());
    assertEquals(EnumSet.allOf(Medium.class), recorded("us-cn-truce"));
    assertEquals(Set.of(), recorded("broken"));
    time.pass(Duration.ofMinutes(59));
    assertEquals(0, sweep().due());
    time.pass(Duration.ofMinutes(1));
    assertEquals(1, sweep().troubles().unreadable());
  }

  @Test
  void whenEverythingFailsEverythingIsSentLater() {
    failing("", SnsException.builder().statusCode(503).build());
    add("cn-soy");
    assertEquals(report(2, 0, new Troubles(0, 2, 6, 0)), sweep());
    sns.answer(FakeSns::accepted);
    time.pass(PAST_BACK_OFF);
    assertEquals(report(2, 2, Troubles.NONE), sweep());
  }

  private void failing(String topic, RuntimeException failure) {
    sns.answer(request -> {
      if (request.topicArn().endsWith(topic)) {
        throw failure;
      }
      return FakeSns.accepted(request);
    });
  }

  private static SweepReport report(int due, int sent, Troubles troubles) {
    return new SweepReport(due, sent, troubles, Duration.ZERO);
  }

  private SweepReport sweep() {
    return sweep.run(time.instant().plus(Duration.ofSeconds(45)));
  }

  private void add(String id) {
    var deadline = AlertSamples.deadline(id, "truce");
    var edit = new Edit(time.instant(), "tester", "", Optional.empty());
    store.revise(
        DeadlineItem.added(deadline, time.instant()),
        Revision.first(deadline, edit),
        time.instant());
  }

  private Set<Medium> recorded(String id) {
    var media = EnumSet.noneOf(Medium.class);
    store.records(ItemKey.deadline(id)).forEach(record -> media.addAll(record.accepted().keySet()));
    return media;
  }

  private List<String> asked() {
    return sns.requests().stream().map(PublishBatchRequest::topicArn).toList();
  }
}
