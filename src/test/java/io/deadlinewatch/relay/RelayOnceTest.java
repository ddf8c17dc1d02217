package io.deadlinewatch.relay;

import static io.deadlinewatch.relay.RelayFixture.document;
import static io.deadlinewatch.support.AlertSamples.reached;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.Deliveries.OfOneAlert;
import io.deadlinewatch.support.AlertSamples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No route hears an alert twice, as far as anybody can know. */
class RelayOnceTest {
  private static final Duration LONG = Duration.ofMinutes(3);
  private static final String ID = "us-cn-truce/1/reached";

  private final RelayFixture fixture = new RelayFixture();
  private final MemoryQueue queue = fixture.queue;

  @Test
  void whatIsDeliveredIsNotDeliveredAgain() {
    var alert = document(reached("us-cn-truce", "truce"));
    queue.send(alert);
    queue.send(alert); // a sweep that published twice
    fixture.run(fixture.relay(), LONG);
    queue.send(FeedBody.addressed("desk", alert)); // SQS, once more
    fixture.run(fixture.relay(), LONG);

    assertEquals(List.of("/desk"), fixture.posts);
    assertEquals(2, fixture.events(RelayEvent.HadIt.class).size());
    assertEquals(List.of(), fixture.events(RelayEvent.OtherWords.class));
  }

  @Test
  void ofTwoRelaysWithOneMessageOnePosts() {
    var other = fixture.relay();
    fixture.once(
        "after write", () -> assertFalse(fixture.deliver(other, reached("us-cn-truce", "truce"))));
    assertTrue(fixture.deliver(fixture.relay(), reached("us-cn-truce", "truce")));
    assertEquals(List.of("/desk"), fixture.posts);
  }

  @Test
  void whatARelayDiedOfIsPostedWhenItsLeaseHasEnded() {
    fixture.once(
        "after write",
        () -> {
          throw new IllegalStateException("dead");
        });
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    fixture.run(fixture.relay(), RelayTimes.LEASE.minusSeconds(1));
    assertEquals(List.of(), fixture.posts);
    fixture.run(fixture.relay(), LONG);
    assertEquals(List.of("/desk"), fixture.posts);
  }

  @Test
  void aDeliveryThatCannotBeWrittenDownCountsAsMade() {
    fixture.once(
        "after write",
        () ->
            fixture.once(
                "before write",
                () -> {
                  throw new RelayException("cannot write a delivery: no answer", new Exception());
                }));
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.run(fixture.relay(), LONG);
    assertEquals(List.of("/desk"), fixture.posts);
    assertEquals(0, queue.size());
    assertEquals(
        List.of(new RelayEvent.RecordLost(ID, "desk", "cannot write a delivery: no answer")),
        fixture.events(RelayEvent.RecordLost.class));
  }

  /** Anybody who may publish can publish another alert under an id that is known. */
  @Test
  void aKnownIdWithOtherWordsIsNotToldAndIsNoted() {
    var relay = fixture.relay();
    var alert = reached("us-cn-truce", "truce");
    assertTrue(fixture.deliver(relay, alert));
    fixture.time.pass(Duration.ofSeconds(2));
    var late = AlertSamples.alert(alert.id(), "truce", alert.at().plusSeconds(90_000));
    assertTrue(fixture.deliver(relay, late));
    assertEquals(List.of("/desk"), fixture.posts);
    assertEquals(
        List.of(new RelayEvent.OtherWords(ID, "desk")),
        fixture.events(RelayEvent.OtherWords.class));
  }

  @Test
  void whatAnEarlierVersionDeliveredIsNotDeliveredAgain() {
    fixture.deliveries.old(ID, "desk", new OfOneAlert(true, Optional.empty()));
    assertTrue(fixture.deliver(fixture.relay(), reached("us-cn-truce", "truce")));
    assertEquals(List.of(), fixture.posts);
  }

  @Test
  void whatAnEarlierVersionIsAtWaits() {
    var until = fixture.time.instant().plusSeconds(45);
    fixture.deliveries.old(ID, "desk", new OfOneAlert(false, Optional.of(until)));
    assertFalse(fixture.deliver(fixture.relay(), reached("us-cn-truce", "truce")));
    fixture.time.pass(Duration.ofSeconds(45));
    assertTrue(fixture.deliver(fixture.relay(), reached("us-cn-truce", "truce")));
    assertEquals(List.of("/desk"), fixture.posts);
  }
}
