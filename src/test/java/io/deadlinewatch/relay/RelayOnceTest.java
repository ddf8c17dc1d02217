package io.deadlinewatch.relay;

import static io.deadlinewatch.relay.RelayFixture.document;
import static io.deadlinewatch.support.AlertSamples.reached;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No route hears an alert twice, as far as anybody can know. */
class RelayOnceTest {
  private static final Duration LONG = Duration.ofMinutes(3);

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
  }

  @Test
  void ofTwoRelaysWithOneMessageOnePosts() {
    var key = new Deliveries.Key("us-cn-truce/1/reached", "desk");
    var now = fixture.time.instant();
    var other = fixture.deliveries.lease(key, now, now.plus(RelayTimes.LEASE)).orElseThrow();
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    fixture.invoke(fixture.relay());
    assertEquals(List.of(), fixture.posts);
    assertEquals(RelayTimes.LEASE, queue.hidden("m1"));

    fixture.deliveries.release(key, other); // it failed, or died
    fixture.run(fixture.relay(), LONG);
    assertEquals(List.of("/desk"), fixture.posts);
  }

  @Test
  void aRightThatIsLostAfterTheLookIsNoPost() {
    var late =
        new Deliveries() {
          @Override
          public State read(Key key, Instant now) {
            return new State.Open();
          }

          @Override
          public Optional<Lease> lease(Key key, Instant now, Instant until) {
            return Optional.empty();
          }

          @Override
          public void delivered(Key key, Instant at) {
            throw new AssertionError();
          }

          @Override
          public void release(Key key, Lease lease) {
            throw new AssertionError();
          }
        };
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    assertEquals(Set.of("m1"), fixture.invoke(fixture.relay(late)));
    assertEquals(List.of(), fixture.posts);
  }

  @Test
  void aDeliveryThatCannotBeWrittenDownCountsAsMade() {
    var forgetful =
        new Deliveries() {
          @Override
          public State read(Key key, Instant now) {
            return fixture.deliveries.read(key, now);
          }

          @Override
          public Optional<Lease> lease(Key key, Instant now, Instant until) {
            return fixture.deliveries.lease(key, now, until);
          }

          @Override
          public void delivered(Key key, Instant at) {
            throw new RelayException("cannot write a delivery: no answer", new Exception());
          }

          @Override
          public void release(Key key, Lease lease) {
            fixture.deliveries.release(key, lease);
          }
        };
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.run(fixture.relay(forgetful), LONG);
    assertEquals(List.of("/desk"), fixture.posts);
    assertEquals(0, queue.size());
    assertEquals(
        List.of(
            new RelayEvent.RecordLost(
                "us-cn-truce/1/reached", "desk", "cannot write a delivery: no answer")),
        fixture.events(RelayEvent.RecordLost.class));
  }
}
