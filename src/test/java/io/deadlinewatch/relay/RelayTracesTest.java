package io.deadlinewatch.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.relay.DeliveryDecision.Reason;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.aws.TimeOuts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * N1 to N11 of the relay's traces, each a history that ended on an old date in a simpler protocol:
 * C2 and C3 tell of revisions 2 and 3, M2 is a reminder of revision 2, A and B are relays.
 */
class RelayTracesTest {
  private static final Duration REST = Duration.ofSeconds(2);
  private static final Outcome LOST = new Outcome.Unknown("no answer in time");
  private static final String C2 = "d/2/changed";
  private static final String C3 = "d/3/changed";
  private static final String M2 = "d/2/reminder/P1D";

  private final RelayFixture fixture = new RelayFixture();
  private final Relay a = fixture.relay();
  private final Relay b = fixture.relay();
  private final DeadlineAlert c2 = alert(2, "changed", 0);
  private final DeadlineAlert m2 = alert(2, "P1D", 60);
  private final DeadlineAlert c3 = alert(3, "changed", 120);

  @Test
  void n1_whatWasReadBeforeTheTurnIsNotPostedBehindANewerOne() {
    fixture.once("before take", () -> tells(b, c3));
    assertFalse(fixture.deliver(a, c2));
    isOvertaken(a, c2);
    told(C3);
  }

  @Test
  void n2_newerOneWhosePostIsNotWrittenDownYetOvertakesInTheLease() {
    loses(b, c3);
    isOvertaken(a, c2);
    told(C3);
  }

  @Test
  void n3_leaseOutlivesTheTurnAtTheWebhook() {
    fixture.once(
        "after write",
        () -> {
          pass(RelayTimes.POST.plusSeconds(1));
          assertFalse(fixture.deliver(b, c3), "the lease of A still stands");
        });
    tells(a, c2);
    tells(b, c3);
    told(C2, C3);
  }

  @Test
  void n4_leaseIsOfTheDeadlineAndNotOfTheAlert() {
    fixture.once("after write", () -> assertFalse(fixture.deliver(b, c3)));
    tells(a, c2);
    tells(b, c3);
    told(C2, C3);
  }

  @Test
  void n5_orderRisesBeforeThePostAndStaysWhenItsAnswerIsLost() {
    loses(b, c3);
    pass(RelayTimes.LEASE);
    isOvertaken(a, c2);
    tells(b, c3);
    told(C3, C3);
  }

  @Test
  void n6_changeIsToldThoughAReminderOfItsRevisionWasBegun() {
    loses(a, m2);
    pass(RelayTimes.LEASE);
    tells(b, c2);
    tells(a, m2);
    told(M2, C2, M2);
  }

  @Test
  void n6_changeBehindAReminderThatWasToldSaysAsOfWhen() {
    tells(a, m2);
    tells(b, c2);
    told(M2, C2 + " late");
  }

  @Test
  void n7_whatWasToldIsKnownByItsNameThoughItIsPublishedAgainLater() {
    tells(a, m2);
    assertTrue(fixture.deliver(b, alert(2, "P1D", 90)));
    told(M2);
  }

  @Test
  void n8_recordOfAnOldLeaseDoesNotTouchTheNewRevision() {
    var key = new Deliveries.Key("d", "desk");
    var now = fixture.time.instant();
    var of2 = DeliveryItem.begun(order(2), now);
    var of3 = of2.hasTold("changed", "words").begins(order(3), now);
    var deliveries = fixture.deliveries;
    assertTrue(deliveries.write(key, Optional.empty(), of2, now));
    assertTrue(deliveries.write(key, Optional.of(of2), of2.hasTold("changed", "words"), now));
    assertTrue(deliveries.write(key, Optional.of(of2.hasTold("changed", "words")), of3, now));
    assertFalse(
        deliveries.write(key, Optional.of(of2), of2.hasTold("changed", "words"), now),
        "the client sends it again");
    assertEquals(
        new DeliveryDecision.Tell(Reason.AGAIN),
        DeliveryDecision.of(deliveries.read(key).orElseThrow(), order(3), now));
  }

  @Test
  void n9_leaseIsRefusedWhereTheItemIsNotAsItWasRead() {
    fixture.once(
        "before write",
        () -> {
          pass(RelayTimes.POST);
          tells(b, c3);
        });
    assertFalse(fixture.deliver(a, c2));
    isOvertaken(a, c2);
    told(C3);
  }

  @Test
  void n9_leaseGoesByWhatWasReadAtFirstAndNotByWhatStandsThereByNow() {
    fixture.once(
        "after read",
        () -> {
          tells(b, c3);
          pass(RelayTimes.POST);
        });
    assertFalse(fixture.deliver(a, c2));
    isOvertaken(a, c2);
    told(C3);
  }

  @Test
  void n10_leaseOutlivesTheRelayAndTheSkewAndNobodyPostsWithoutIt() {
    var skew = Duration.ofSeconds(15);
    assertTrue(RelayTimes.LEASE.compareTo(TimeOuts.of("RelayFunction").plus(skew)) >= 0);
    fixture.once(
        "after write",
        () -> {
          pass(RelayTimes.LEASE);
          tells(b, c3);
        });
    assertFalse(fixture.deliver(a, c2, Duration.ofHours(1)));
    isOvertaken(a, c2);
    told(C3);
  }

  @Test
  void n11_leaseIsKeptWhereTheAnswerIsLost() {
    loses(a, c2);
    assertFalse(fixture.deliver(b, c3), "it may yet land");
    pass(RelayTimes.LEASE.minus(REST).minusSeconds(1));
    assertFalse(fixture.deliver(b, c3));
    pass(Duration.ofSeconds(1));
    tells(b, c3);
    told(C2, C3);
  }

  @Test
  void afterAnOutageInAnyOrderTheLastWordIsTheNewest() {
    var good = fixture.secret;
    fixture.secret = "broken";
    for (var alert : List.of(c3, m2, c2, alert(1, "changed", -60))) {
      fixture.queue.send(FeedBody.addressed("desk", RelayFixture.document(alert)));
    }
    fixture.run(a, Duration.ofMinutes(17));
    fixture.secret = good;
    fixture.run(a, Duration.ofMinutes(20));
    told(C3);
    assertEquals(0, fixture.queue.size());
    assertEquals(3, fixture.events(RelayEvent.Overtaken.class).size());
  }

  @Test
  void whatIsPostedMoreThanAnHourLaterSaysAsOfWhen() {
    tells(a, alert(1, "changed", -3_590));
    tells(a, alert(2, "changed", -3_610));
    told("d/1/changed", C2 + " late");
  }

  private void tells(Relay relay, DeadlineAlert alert) {
    assertTrue(fixture.deliver(relay, alert));
    pass(REST);
  }

  private void loses(Relay relay, DeadlineAlert alert) {
    fixture.next("/desk", LOST);
    assertFalse(fixture.deliver(relay, alert));
    pass(REST);
  }

  private void isOvertaken(Relay relay, DeadlineAlert alert) {
    int posts = fixture.posts.size();
    int before = fixture.events(RelayEvent.Overtaken.class).size();
    assertTrue(fixture.deliver(relay, alert));
    assertEquals(before + 1, fixture.events(RelayEvent.Overtaken.class).size());
    assertEquals(posts, fixture.posts.size());
  }

  private void pass(Duration duration) {
    fixture.time.pass(duration);
  }

  private void told(String... ids) {
    assertEquals(List.of(ids), fixture.told);
  }

  private AlertOrder order(int revision) {
    return new AlertOrder(revision, fixture.time.instant(), "changed");
  }

  private static DeadlineAlert alert(int revision, String name, long seconds) {
    return AlertSamples.alert(
        new AlertId.OfDeadline("d", revision, name),
        "truce",
        AlertSamples.NOW.plusSeconds(seconds));
  }
}
