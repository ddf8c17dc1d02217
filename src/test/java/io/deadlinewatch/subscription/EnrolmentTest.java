package io.deadlinewatch.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.subscription.Enrolment.Outcome;
import io.deadlinewatch.support.sns.FakeSubscriptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
  private static final Address INBOX = Address.of("ops@example.org");
  private static final Address PHONE = Address.of("+12025550123");
  private static final Address QUEUE = Address.of("arn:aws:sqs:us-east-1:123456789012:alerts");
  private static final Wishes TRUCE = new Wishes(List.of("truce"), Urgency.NORMAL, true);
  private static final Wishes URGENT = new Wishes(List.of(), Urgency.HIGH, false);

  private final FakeSubscriptions topics = new FakeSubscriptions();
  private final Enrolment enrolment = new Enrolment(topics);

  @Test
  void anInboxAwaitsConfirmation() {
    assertEquals(new Outcome.Subscribed(true), enrolment.subscribe(INBOX, TRUCE));
    assertEquals(FilterPolicy.of(TRUCE), policy());
  }

  @Test
  void aPhoneAndAQueueAwaitNoConfirmation() {
    assertEquals(new Outcome.Subscribed(false), enrolment.subscribe(PHONE, Wishes.ALL));
    assertEquals(Map.of(), topics.entries().getFirst().attributes());
    assertEquals(new Outcome.Subscribed(false), enrolment.subscribe(QUEUE, TRUCE));
    assertEquals(
        Map.of("FilterPolicy", FilterPolicy.of(TRUCE), "RawMessageDelivery", "true"),
        topics.entries().getLast().attributes());
    assertEquals(Medium.FEED, topics.entries().getLast().medium());
  }

  @Test
  void whoSubscribesTwiceIsSubscribedOnce() {
    enrolment.subscribe(PHONE, TRUCE);
    assertEquals(new Outcome.Unchanged(), enrolment.subscribe(PHONE, TRUCE));
    assertEquals(1, topics.asked());
  }

  @Test
  void otherWishesChangeTheFilter() {
    enrolment.subscribe(PHONE, TRUCE);
    var updated = new Outcome.Updated(Optional.of(TRUCE));
    assertEquals(updated, enrolment.foresee(PHONE, URGENT));
    assertEquals(FilterPolicy.of(TRUCE), policy(), "foreseen, not done");
    assertEquals(updated, enrolment.subscribe(PHONE, URGENT));
    assertEquals(FilterPolicy.of(URGENT), policy());
    assertEquals(new Outcome.Updated(Optional.of(URGENT)), enrolment.subscribe(PHONE, Wishes.ALL));
    assertEquals("{}", policy());
    assertEquals(1, topics.asked());
    assertEquals(1, topics.entries().size());
  }

  @Test
  void aFilterThatSomebodyWroteByHandIsReplacedAndSaidSo() {
    enrolment.subscribe(PHONE, TRUCE);
    topics.set(topics.entries().getFirst().arn(), "FilterPolicy", "{\"kind\":[\"changed\"]}");
    assertEquals(new Outcome.Updated(Optional.empty()), enrolment.subscribe(PHONE, TRUCE));
    assertEquals(FilterPolicy.of(TRUCE), policy());
  }

  @Test
  void aQueueThatGetsEnvelopesIsUpdated() {
    enrolment.subscribe(QUEUE, Wishes.ALL);
    topics.set(topics.entries().getFirst().arn(), "RawMessageDelivery", "false");
    assertEquals(
        new Outcome.Updated(Optional.of(Wishes.ALL)), enrolment.subscribe(QUEUE, Wishes.ALL));
    assertEquals("true", topics.entries().getFirst().attributes().get("RawMessageDelivery"));
  }

  @Test
  void whoHasNotConfirmedIsAskedAgainWithTheNewWishes() {
    enrolment.subscribe(INBOX, TRUCE);
    assertEquals(new Outcome.AskedAgain(), enrolment.foresee(INBOX, URGENT));
    assertEquals(new Outcome.AskedAgain(), enrolment.subscribe(INBOX, URGENT));
    assertEquals(FilterPolicy.of(URGENT), policy());
    assertEquals(1, topics.entries().size());
    topics.confirm(INBOX.text());
    assertEquals(new Outcome.Unchanged(), enrolment.subscribe(INBOX, URGENT));
  }

  @Test
  void anotherCaseIsTheSameInbox() {
    enrolment.subscribe(INBOX, TRUCE);
    topics.confirm(INBOX.text());
    assertEquals(
        new Outcome.Unchanged(), enrolment.subscribe(Address.of("OPS@example.org"), TRUCE));
    enrolment.subscribe(Address.of("Two@example.org"), TRUCE);
    enrolment.subscribe(Address.of("two@example.org"), TRUCE);
    assertEquals(2, topics.entries().size());
  }

  @Test
  void theQuotaIsSpokenOfWhenItComesNear() {
    for (int i = 0; i < 179; i++) {
      enrolment.subscribe(Address.of("+1202555" + (1000 + i)), TRUCE);
    }
    for (int i = 0; i < 20; i++) {
      enrolment.subscribe(Address.of("+1202556" + (1000 + i)), Wishes.ALL);
    }
    assertEquals(Optional.empty(), enrolment.policiesNearQuota(Medium.SMS));
    enrolment.subscribe(PHONE, TRUCE);
    assertEquals(Optional.of(180), enrolment.policiesNearQuota(Medium.SMS));
    assertEquals(Optional.empty(), enrolment.policiesNearQuota(Medium.EMAIL));
  }

  private String policy() {
    return topics.entries().getFirst().attributes().get("FilterPolicy");
  }
}
