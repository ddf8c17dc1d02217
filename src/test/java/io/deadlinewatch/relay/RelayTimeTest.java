package io.deadlinewatch.relay;

import static io.deadlinewatch.relay.RelayFixture.DESK;
import static io.deadlinewatch.relay.RelayFixture.FARM;
import static io.deadlinewatch.relay.RelayFixture.document;
import static io.deadlinewatch.support.AlertSamples.reached;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stores that are slow: no post begins that the function might not live to see the end of. */
class RelayTimeTest {
  private final RelayFixture fixture = new RelayFixture();
  private final MemoryQueue queue = fixture.queue;

  @Test
  void whatTheStoresTookAllTheTimeOfIsNotPostedAndComesBackAtOnce() {
    fixture.secret = "[" + DESK + "," + FARM + "]";
    sendTo("desk", "us-cn-truce");
    sendTo("farm", "port-fees");
    fixture.storesTake = Duration.ofMillis(2_500);

    assertEquals(Set.of("m2"), fixture.invoke(fixture.relay()));
    assertEquals(List.of("/desk"), fixture.posts);
    assertEquals(Duration.ofSeconds(1), queue.hidden("m2"));
  }

  @Test
  void neitherTheDeliveryNorTheWebhookIsHeldForIt() {
    fixture.secret = "[" + DESK + "," + FARM + "]";
    sendTo("desk", "us-cn-truce");
    sendTo("farm", "port-fees");
    fixture.storesTake = Duration.ofMillis(2_500);
    fixture.invoke(fixture.relay());

    fixture.storesTake = Duration.ZERO;
    fixture.time.pass(Duration.ofSeconds(1));
    assertEquals(Set.of(), fixture.invoke(fixture.relay()));
    assertEquals(List.of("/desk", "/farm"), fixture.posts);
  }

  @Test
  void aRotatedWebhookIsNotPostedToWithoutTimeEither() {
    var relay = fixture.relay();
    sendTo("desk", "us-cn-truce");
    fixture.invoke(relay);
    fixture.time.pass(Duration.ofSeconds(2));
    fixture.secret = fixture.secret.replace("localhost/desk", "localhost/new");
    fixture.next("/desk", new Outcome.Refused("HTTP 404 no_service"));
    sendTo("desk", "port-fees");
    fixture.storesTake = Duration.ofSeconds(4);

    assertEquals(Set.of("m2"), fixture.invoke(relay));
    assertEquals(List.of("/desk", "/desk"), fixture.posts);

    fixture.storesTake = Duration.ZERO;
    fixture.time.pass(Duration.ofSeconds(1));
    assertEquals(Set.of(), fixture.invoke(relay));
    assertEquals(List.of("/desk", "/desk", "/new"), fixture.posts);
    assertEquals(List.of(), queue.letters());
  }

  private void sendTo(String route, String deadline) {
    queue.send(FeedBody.addressed(route, document(reached(deadline, "truce"))));
  }
}
