package io.deadlinewatch.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.relay.DeliveryDecision.HadIt;
import io.deadlinewatch.relay.DeliveryDecision.Overtaken;
import io.deadlinewatch.relay.DeliveryDecision.Reason;
import io.deadlinewatch.relay.DeliveryDecision.Tell;
import io.deadlinewatch.relay.DeliveryDecision.Wait;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R14, a line at a time. */
class DeliveryDecisionTest {
  private static final Instant NOON = Instant.parse("2025-11-03T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(100);
  private static final AlertOrder CHANGED = at(2, 0, "changed");
  private static final AlertOrder WEEK = at(2, 60, "reminder/P7D");
  private static final AlertOrder DAY = at(2, 600, "reminder/P1D");

  @Test
  void aFormerRevisionIsOvertaken() {
    assertEquals(new Overtaken(CHANGED), decide(told(CHANGED), at(1, 900, "changed")));
  }

  @Test
  void aLaterRevisionIsToldWhateverItsMoment() {
    assertEquals(new Tell(Reason.NEWER), decide(told(DAY), at(3, -900, "changed")));
  }

  @Test
  void whatWasToldIsHad() {
    assertEquals(new HadIt(), decide(told(CHANGED), CHANGED));
    assertEquals(new HadIt(), decide(told(WEEK), at(2, 900, "reminder/P7D")));
  }

  @Test
  void whatWasToldBeforeTheNewestIsHadToo() {
    assertEquals(new HadIt(), decide(begun(told(WEEK), DAY), WEEK));
  }

  @Test
  void whatWasBegunAndNotToldIsToldAgainWhateverItsMoment() {
    var item = DeliveryItem.begun(WEEK, NOON);
    assertEquals(new Tell(Reason.AGAIN), decide(item, WEEK));
    assertEquals(new Tell(Reason.AGAIN), decide(item, at(2, 900, "reminder/P7D")));
    assertEquals(new Tell(Reason.AGAIN), decide(item, at(2, 1, "reminder/P7D")));
  }

  @Test
  void aChangeIsToldBehindWhatWasOnlyBegun() {
    assertEquals(new Tell(Reason.CHANGE), decide(DeliveryItem.begun(WEEK, NOON), CHANGED));
  }

  @Test
  void aChangeBehindWhatWasToldIsToldAndLate() {
    assertEquals(new Tell(Reason.LATE_CHANGE), decide(told(WEEK), CHANGED));
  }

  @Test
  void anEarlierAlertOfTheRevisionIsOvertaken() {
    assertEquals(new Overtaken(DAY), decide(told(DAY), WEEK));
  }

  @Test
  void aLaterAlertOfTheRevisionIsTold() {
    assertEquals(new Tell(Reason.NEWER), decide(told(WEEK), DAY));
  }

  @Test
  void aLiveLeaseMeansWaitButNotForWhatIsHadOrOvertaken() {
    var busy = begun(told(WEEK), DAY, LATER.plusSeconds(1));
    assertEquals(new Wait(LATER.plusSeconds(1)), decide(busy, at(3, 0, "changed")));
    assertEquals(new Wait(LATER.plusSeconds(1)), decide(busy, DAY));
    assertEquals(new HadIt(), decide(busy, WEEK));
    assertEquals(new Overtaken(DAY), decide(busy, at(2, 70, "reminder/PT6H")));
    assertEquals(new Overtaken(DAY), decide(busy, at(1, 300, "reached")));
    assertEquals(new Tell(Reason.AGAIN), decide(begun(told(WEEK), DAY, LATER), DAY));
  }

  @Test
  void digestsGoByTheirDate() {
    var monday = digest("2025-11-03");
    var tuesday = digest("2025-11-04");
    assertEquals(new HadIt(), decide(told(monday), monday));
    assertEquals(new Tell(Reason.NEWER), decide(told(monday), tuesday));
    assertEquals(new Overtaken(tuesday), decide(begun(told(monday), tuesday), monday));
  }

  @Test
  void theOrderRisesWhenAnAlertIsBegunAndStaysForALateChange() {
    assertEquals(DAY, begun(told(WEEK), DAY).newest());
    assertEquals(WEEK, begun(told(WEEK), CHANGED).newest());
  }

  @Test
  void aNewRevisionForgetsWhatWasToldAndADigestTheFormerOnes() {
    assertEquals(1, begun(told(WEEK), DAY).told().size());
    assertEquals(0, begun(told(WEEK), at(3, 0, "changed")).told().size());
    assertEquals(0, begun(told(digest("2025-11-03")), digest("2025-11-04")).told().size());
  }

  @Test
  void attemptsCountFromOneWhereTheNameChanges() {
    var item = begun(begun(told(WEEK), DAY), DAY);
    assertEquals(2, item.attempts());
    assertEquals(1, begun(item, at(3, 0, "changed")).attempts());
  }

  @Test
  void everyStepCounts() {
    var item = DeliveryItem.begun(WEEK, NOON);
    assertEquals(1, item.version());
    assertEquals(2, item.begins(DAY, NOON).version());
    assertEquals(2, item.hasTold("reminder/P7D", "").version());
    assertEquals(2, item.released().version());
  }

  private static DeliveryDecision decide(DeliveryItem item, AlertOrder order) {
    return DeliveryDecision.of(item, order, LATER);
  }

  private static DeliveryItem told(AlertOrder order) {
    return DeliveryItem.begun(order, NOON).hasTold(order.name(), "words");
  }

  private static DeliveryItem begun(DeliveryItem item, AlertOrder order) {
    return begun(item, order, NOON);
  }

  private static DeliveryItem begun(DeliveryItem item, AlertOrder order, Instant until) {
    return item.begins(order, until);
  }

  private static AlertOrder at(int revision, long seconds, String name) {
    return new AlertOrder(revision, NOON.plusSeconds(seconds), name);
  }

  private static AlertOrder digest(String date) {
    return new AlertOrder(0, Instant.parse(date + "T00:00:00Z"), date);
  }
}
