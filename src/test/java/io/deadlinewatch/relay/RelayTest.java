package io.deadlinewatch.relay;

import static io.deadlinewatch.relay.RelayFixture.DESK;
import static io.deadlinewatch.relay.RelayFixture.FARM;
import static io.deadlinewatch.relay.RelayFixture.document;
import static io.deadlinewatch.support.AlertSamples.digest;
import static io.deadlinewatch.support.AlertSamples.reached;
import static io.deadlinewatch.support.AlertSamples.reminder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.route.RouteBook;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets what, and when. */
class RelayTest {
  private static final Duration LONG = Duration.ofMinutes(3);

  private final RelayFixture fixture = new RelayFixture();
  private final MemoryQueue queue = fixture.queue;

  @Test
  void everyRouteThatWantsItGetsItOnce() {
    fixture.secret =
        """
        [{"name": "all", "url": "http://localhost/all"},
         {"name": "shipping", "url": "http://localhost/shipping", "tracks": ["shipping"]},
         {"name": "urgent", "url": "http://localhost/urgent", "leastUrgency": "high"},
         {"name": "no-digests", "url": "http://localhost/none", "kinds": ["reached", "reminder"]}]
        """;
    queue.send(document(reminder("us-cn-truce", "truce")));
    queue.send(document(reached("port-fees", "shipping")));
    queue.send(document(digest()));
    fixture.run(fixture.relay(), LONG);

    assertEquals(
        List.of(
            "/all",
            "/all",
            "/all",
            "/none",
            "/none",
            "/shipping",
            "/shipping",
            "/urgent",
            "/urgent"),
        fixture.posts.stream().sorted().toList());
    assertEquals(0, queue.size());
  }

  @Test
  void noWebhookGetsMoreThanOnePostASecond() {
    fixture.secret = "[" + DESK + "," + DESK.replace("\"desk\"", "\"twin\"") + "]";
    for (int number = 0; number < 20; number++) {
      queue.send(document(reached("deadline-" + number, "truce")));
    }
    var one = fixture.relay();
    var other = fixture.relay();
    int before = 0;
    for (int tick = 0; tick < 4_000 && queue.size() > 0; tick++) {
      fixture.invoke(one);
      fixture.invoke(other);
      assertTrue(fixture.posts.size() <= before + 1, "two posts in one moment");
      if (fixture.posts.size() > before) {
        before = fixture.posts.size();
        fixture.time.pass(Duration.ofMillis(900));
        fixture.invoke(one);
        fixture.invoke(other);
        assertEquals(before, fixture.posts.size(), "a post within a second");
      }
      fixture.time.pass(Duration.ofMillis(250));
    }
    assertEquals(40, fixture.posts.size(), "two routes, one webhook");
    assertEquals(0, queue.size());
  }

  @Test
  void theRoutesAreReadOnceInFiveMinutes() {
    var relay = fixture.relay();
    for (int number = 0; number < 5; number++) {
      queue.send(document(reached("deadline-" + number, "truce")));
    }
    fixture.run(relay, Duration.ofMinutes(4));
    assertEquals(1, fixture.reads);
    fixture.time.pass(RouteBook.KEPT);
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.invoke(relay);
    assertEquals(2, fixture.reads);
  }

  /** Another relay has read the new list, and addressed an alert by it. */
  @Test
  void aRouteThatWasJustAddedIsLookedUpByARelayThatKnowsTheOldList() {
    var warm = fixture.relay();
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.run(warm, LONG);
    fixture.secret = "[" + DESK + "," + FARM + "]";
    queue.send(FeedBody.addressed("farm", document(reached("us-cn-truce", "truce"))));
    fixture.run(warm, LONG);
    assertEquals(List.of("/desk", "/farm"), fixture.posts);
    assertEquals(List.of(), queue.letters());
  }

  @Test
  void whatThereIsNoTimeForComesBackAtOnce() {
    queue.send(document(reached("us-cn-truce", "truce")));
    var batch = queue.receive(10);
    var back = fixture.relay().handle(batch, fixture.time.instant().plusSeconds(11));
    assertEquals(Set.of("m1"), new HashSet<>(back));
    assertEquals(Duration.ZERO, queue.hidden("m1"));
    assertEquals(1, fixture.events(RelayEvent.LeftForNext.class).size());
  }

  @Test
  void attributesAndOtherSchemasAddressNothing() {
    var alert = document(reached("us-cn-truce", "truce"));
    queue.send("{\"schema\":\"deadline-watch/delivery/v1\",\"document\":" + alert + "}");
    queue.send(
        "{\"schema\":\"deadline-watch/delivery/v1\",\"route\":\"<!channel>\",\"document\":"
            + alert
            + "}");
    queue.send(alert + "{}");
    fixture.invoke(fixture.relay());
    assertEquals(3, queue.letters().size());
    assertEquals(List.of(), fixture.posts);
  }
}
